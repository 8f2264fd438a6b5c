import {
  LONGEST_FILE,
  type ReadStory,
  readStoryFile,
  storyFileText,
} from '../../../domain/story/file';
import { inLanguage, type Story } from '../../../domain/story/story';
import { storyFileText as fileWords } from '../../../i18n/storyFile';
import { downloadText } from '../../../panels/csv/download';
import { fold } from '../../../panels/search/fold';
import { newId } from '../../../state/stories/newId';
import type { Language } from '../../../state/view';

const LONGEST_NAME = 60;

/** Hands a story to the reader as a file that is called as the story is. */
export function saveStory(story: Story, language: Language): void {
  const title = fold(inLanguage(story.title, language)).slice(0, LONGEST_NAME);
  const name = title === '' ? fileWords[language].fileName : title.replaceAll(' ', '-');
  downloadText(`${storyFileText(story, 2)}\n`, `${name}.json`, 'application/json');
}

/** Reads a file that the reader has chosen. A far too large one isn't even opened. */
export async function openStoryFile(file: File): Promise<ReadStory> {
  if (file.size <= LONGEST_FILE) return readStoryFile(await file.text(), newId);
  return { kind: 'problems', problems: [{ slide: null, field: null, wrong: 'too_long' }] };
}
