import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from '../../src/domain/facts';
import type { Bilingual } from '../../src/domain/indicators';
import { evidenceOf } from '../../src/domain/knowledge/kinds';
import { know } from '../../src/domain/knowledge/know';
import { readStoryFile } from '../../src/domain/story/file';
import { readReference, referencesIn } from '../../src/domain/story/reference';
import type { StoriesFile } from '../../src/domain/story/shipped';
import type { Slide, Story } from '../../src/domain/story/story';
import { slideQuery, viewOfSlide } from '../../src/state/stories/slideView';
import { ALL_STORIES, LINKED_STORY } from '../../src/state/view';
import type { Report } from './tables';

const FOLDER = 'data/stories';
const LANGUAGES = ['vi', 'en'] as const;

/** A story's file as it is on disk. */
export interface StoryText {
  /** Path from the root of the project. */
  file: string;
  /** The file's name without its ending: what an address calls the story. */
  id: string;
  text: string;
}

/** The files of the stories that come with the atlas, by name. */
export function readStoryTexts(root: string): StoryText[] {
  return readdirSync(join(root, FOLDER))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const file = `${FOLDER}/${name}`;
      return {
        file,
        id: name.slice(0, -'.json'.length),
        text: readFileSync(join(root, file), 'utf8'),
      };
    });
}

/** The one file that the browser loads. @param texts checked */
export function assembleStories(texts: readonly StoryText[]): StoriesFile {
  const parsed = (text: string): unknown => JSON.parse(text);
  return { format: 1, stories: texts.map(({ id, text }) => ({ id, story: parsed(text) })) };
}

/**
 * What must hold of a story that comes with the atlas: it can be read, it says everything in both
 * languages, its views are views of this atlas, and its figures are there.
 */
export function checkStories(texts: readonly StoryText[], facts: Facts, report: Report): void {
  for (const { file, id, text } of texts) {
    const wrong = (place: string | null, message: string) => {
      report({ file, row: null, column: place, message });
    };
    const taken = [ALL_STORIES, LINKED_STORY].includes(id);
    if (taken || !/^[a-z0-9-]{1,40}$/.test(id)) {
      wrong(null, 'must be named in small letters, digits and hyphens, and not "all" or "link"');
    }
    const read = readStoryFile(text, () => '');
    if (read.kind === 'story') checkStory(read.story, facts, wrong);
    else {
      for (const { slide, field, wrong: what } of read.problems) {
        wrong(placeOf(slide, field), `can't be read: ${what.replaceAll('_', ' ')}`);
      }
    }
  }
}

type Wrong = (place: string | null, message: string) => void;

function placeOf(slide: number | null, field: string | null): string | null {
  const parts = [slide === null ? null : `slide ${slide}`, field].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

function checkStory({ title, slides }: Story, facts: Facts, wrong: Wrong): void {
  checkWritten(title, (field, message) => wrong(`title.${field}`, message));
  if (slides.length === 0) wrong('slides', 'must not be empty');
  slides.forEach((slide, at) => {
    checkSlide(slide, facts, (field, message) => wrong(placeOf(at + 1, field), message));
  });
}

function checkSlide(slide: Slide, facts: Facts, wrong: Wrong): void {
  const { title, text, view } = slide;
  checkWritten(title, (field, message) => wrong(`title.${field}`, message));
  checkWritten(text, (field, message) => wrong(`text.${field}`, message));
  const { view: shown, bad } = viewOfSlide(slide, 'vi', facts);
  for (const { name, given } of bad) wrong('view', `"${name}=${given}" is not of this atlas`);
  if (bad.length === 0 && slideQuery(shown) !== view) {
    wrong('view', `is written as "${slideQuery(shown)}"`);
  }
  for (const language of LANGUAGES) {
    for (const address of referencesIn(text[language])) {
      const problem = problemOfReference(address, facts);
      if (problem !== null) wrong(`text.${language}`, `"${address}" ${problem}`);
    }
  }
  const [vi, en] = LANGUAGES.map((language) => referencesIn(text[language]).sort().join(' '));
  if (vi !== en) wrong('text', `the figures differ: ${vi} in Vietnamese, ${en} in English`);
}

function checkWritten(written: Bilingual, wrong: (field: string, message: string) => void): void {
  for (const language of LANGUAGES) {
    if (written[language].trim() === '') wrong(language, 'must not be empty');
  }
}

function problemOfReference(address: string, facts: Facts): string | null {
  const reference = readReference(address, facts);
  if (reference.kind === 'lost') return `leads nowhere: ${reference.why}`;
  if (reference.kind !== 'knowledge') return null;
  const known = evidenceOf(know(facts, reference.question)) !== undefined;
  return known ? null : 'asks for what is not known';
}
