import { type Entry, oneOf, type Take, wholeNumber } from './parameters';
import type { PaperView, StoryPlace, View } from './view';

const SIZES = ['a4', 'a3'] as const;
const ORIENTATIONS = ['portrait', 'landscape'] as const;

/** `a4-landscape` */
export function readPaper(text: string): PaperView | undefined {
  const [sizeText = '', orientationText = '', ...rest] = text.split('-');
  const size = oneOf(SIZES)(sizeText);
  const orientation = oneOf(ORIENTATIONS)(orientationText);
  if (size === undefined || orientation === undefined || rest.length > 0) return undefined;
  return { size, orientation };
}

/** Reads where a reader is in a story. @param take reads a parameter and remembers a bad one */
export function readStoryPlace(take: Take): StoryPlace | null {
  const id = take<string | null>('story', null, (text) =>
    /^[a-z0-9-]{1,40}$/.test(text) ? text : undefined,
  );
  const slide = take('slide', 1, (text) => {
    const number = wholeNumber(text);
    return number !== undefined && number > 0 ? number : undefined;
  });
  const playing = take('play', false, (text) => (text === '1' ? true : undefined));
  return id === null ? null : { id, slide, playing };
}

/** What frames and sheets of paper add to an address. */
export function frameEntries({ embed, paper }: View): Entry[] {
  return [
    ['embed', embed ? '1' : null],
    ['paper', paper === null ? null : `${paper.size}-${paper.orientation}`],
  ];
}

/** What a story adds to an address. */
export function storyEntries({ story }: View): Entry[] {
  if (story === null) return [];
  return [
    ['story', story.id],
    ['slide', story.slide === 1 ? null : String(story.slide)],
    ['play', story.playing ? '1' : null],
  ];
}
