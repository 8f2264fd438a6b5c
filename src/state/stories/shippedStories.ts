import { readShippedStories } from '../../domain/story/shipped';
import { lateFile } from '../lateFile';

/** The stories that come with the atlas. */
export const { useFile: useShippedStories, ask: askForShippedStories } = lateFile(
  'stories.json',
  readShippedStories,
);
