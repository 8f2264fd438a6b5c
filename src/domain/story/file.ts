import { z } from 'zod/mini';
import { LONGEST, MOST_SLIDES, type Slide, type Story } from './story';

/** Tells a story's file from any other. */
export const STORY_FORMAT = 'quang-ninh-atlas-story';
/** Raised when the shape changes. */
const STORY_VERSION = 1;

/** In characters: a story of most slides, each as long as it may be, and room to spare. */
export const LONGEST_FILE = 4_000_000;

/** What is wrong in a file, and where, for a notice to say. */
export interface StoryProblem {
  /** From 1; null where it is not in a slide. */
  slide: number | null;
  /** As it is called in the file: `title.vi`; null where it is the file itself. */
  field: string | null;
  wrong:
    | 'not_json'
    | 'not_a_story'
    | 'newer'
    | 'cut'
    | 'missing'
    | 'not_text'
    | 'not_a_list'
    | 'not_a_group'
    | 'too_long'
    | 'too_many';
}

export type ReadStory =
  { kind: 'story'; story: Story } | { kind: 'problems'; problems: readonly StoryProblem[] };

const written = (longest: number) => {
  const language = z._default(z.string().check(z.maxLength(longest)), '');
  return z._default(z.object({ vi: language, en: language }), { vi: '', en: '' });
};

const storySchema = z.object({
  title: written(LONGEST.title),
  slides: z
    .array(
      z.object({
        title: written(LONGEST.title),
        text: written(LONGEST.text),
        view: z.string().check(z.maxLength(LONGEST.view)),
      }),
    )
    .check(z.maxLength(MOST_SLIDES)),
});

const headSchema = z.object({ format: z.literal(STORY_FORMAT), version: z.number() });

/**
 * Reads a story's file.
 * @param text of the file
 * @param newId makes an id that nothing else has: a file holds none, so that what is opened never
 *   takes the place of what is there
 * @returns the story, or everything that is wrong with the file
 */
export function readStoryFile(text: string, newId: () => string): ReadStory {
  if (text.length > LONGEST_FILE) return refused('too_long');
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return refused('not_json');
  }
  const head = headSchema.safeParse(file);
  if (!head.success) return refused('not_a_story');
  if (head.data.version > STORY_VERSION) return refused('newer');
  return readStory(file, newId(), newId);
}

/**
 * Reads what a file holds beside its format.
 * @param id that the story gets
 */
export function readStory(value: unknown, id: string, newId: () => string): ReadStory {
  const read = storySchema.safeParse(value);
  if (!read.success) {
    return {
      kind: 'problems',
      problems: read.error.issues.map((issue) => problemOf(issue, value)),
    };
  }
  const { title, slides } = read.data;
  return {
    kind: 'story',
    story: { id, title, slides: slides.map((slide): Slide => ({ id: newId(), ...slide })) },
  };
}

/** A story as the text of its file, without ids. @param indent spaces to a level */
export function storyFileText({ title, slides }: Story, indent = 0): string {
  const file = {
    format: STORY_FORMAT,
    version: STORY_VERSION,
    title,
    slides: slides.map((slide) => ({ title: slide.title, text: slide.text, view: slide.view })),
  };
  return JSON.stringify(file, null, indent);
}

function refused(wrong: StoryProblem['wrong']): ReadStory {
  return { kind: 'problems', problems: [{ slide: null, field: null, wrong }] };
}

type Issue = z.core.$ZodIssue;

function problemOf(issue: Issue, file: unknown): StoryProblem {
  const [first, place, ...within] = issue.path;
  const inSlide = first === 'slides' && typeof place === 'number';
  const path = inSlide ? within : issue.path;
  return {
    slide: inSlide ? place + 1 : null,
    field: path.length === 0 ? null : path.map(String).join('.'),
    wrong: wrongOf(issue, file),
  };
}

function wrongOf(issue: Issue, file: unknown): StoryProblem['wrong'] {
  if (issue.code === 'too_big') return issue.origin === 'array' ? 'too_many' : 'too_long';
  if (valueAt(file, issue.path) === undefined) return 'missing';
  const expected = issue.code === 'invalid_type' ? issue.expected : 'object';
  if (expected === 'string') return 'not_text';
  return expected === 'array' ? 'not_a_list' : 'not_a_group';
}

/** What stands in a file at the end of a path of names and places. */
function valueAt(file: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.getOwnPropertyDescriptor(value, key)?.value;
  }, file);
}
