import { z } from 'zod/mini';
import { readStory } from './file';
import type { Story } from './story';

/** The stories that come with the atlas, as the build puts them together. */
export interface StoriesFile {
  /** Tells a file of this program from any other; raised when the shape changes. */
  format: 1;
  stories: { id: string; story: unknown }[];
}

const fileSchema = z.object({
  format: z.literal(1),
  stories: z.array(z.object({ id: z.string(), story: z.unknown() })),
});

/**
 * Reads the stories that come with the atlas.
 * @throws Error where the file isn't of this version
 */
export function readShippedStories(file: unknown): Story[] {
  return fileSchema.parse(file).stories.map(({ id, story }) => {
    let slides = 0;
    const read = readStory(story, id, () => `${id}-${(slides += 1)}`);
    if (read.kind !== 'story') throw new Error(`The story ${id} is of another version`);
    return read.story;
  });
}
