import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkGeo } from '../check-geo';
import { readPlaces } from '../geo-files';
import { buildGeography } from '../geography';
import { buildLayers } from '../layers';
import type { Problem } from '../problem';
import { indexFacts } from '../../src/domain/facts';
import { assembleFacts, assembleLibrary } from './assemble';
import { checkTables } from './check';
import { readTables, type Tables } from './read';
import { assembleStories, checkStories, readStoryTexts, type StoryText } from './stories';

/** Where the browser finds what it loads, below the served folder. */
const ATLAS_FOLDER = 'public/atlas';

/** @returns everything wrong in `geo/` and `data/`, in the order of the files */
export function problemsOfFacts(root: string): Problem[] {
  const problems: Problem[] = [];
  const report = (problem: Problem) => {
    problems.push(problem);
  };
  const tables = readTables(root, report);
  checkTables(tables, report);
  // A story can only be held against facts that hold together.
  if (problems.length === 0) problems.push(...problemsOfStories(tables, readStoryTexts(root)));
  return [...checkGeo(root), ...problems];
}

function problemsOfStories(tables: Tables, texts: readonly StoryText[]): Problem[] {
  const problems: Problem[] = [];
  checkStories(texts, indexFacts(assembleFacts(tables, {}, [])), (problem) => {
    problems.push(problem);
  });
  return problems;
}

/**
 * Builds the files that the browser loads, `facts.json`, `layers.json`, `library.json` and
 * `stories.json`, from `data/` and `geo/`, unless they are newer than all of these.
 * @throws Error with every problem of the tables, one a line
 */
export function buildAtlasFiles(root: string): void {
  const out = join(root, ATLAS_FOLDER);
  if (newest(root, ['data', 'geo', 'src/domain', 'src/state', 'scripts']) < oldest(out)) return;
  const problems: Problem[] = [];
  const report = (problem: Problem) => {
    problems.push(problem);
  };
  const tables = readTables(root, report);
  checkTables(tables, report);
  const stories = readStoryTexts(root);
  if (problems.length === 0) problems.push(...problemsOfStories(tables, stories));
  if (problems.length > 0) throw new Error(problems.map(problemLine).join('\n'));
  mkdirSync(out, { recursive: true });
  const facts = assembleFacts(tables, buildGeography(root), readPlaces(root));
  writeFileSync(join(out, 'layers.json'), JSON.stringify(buildLayers(root)));
  writeFileSync(join(out, 'library.json'), JSON.stringify(assembleLibrary(tables)));
  writeFileSync(join(out, 'stories.json'), JSON.stringify(assembleStories(stories)));
  writeFileSync(join(out, 'facts.json'), JSON.stringify(facts));
}

/** A problem as one line: file, line, column, what is wrong. */
export function problemLine({ file, row, column, message }: Problem): string {
  const place = [file, row === null ? null : `line ${row}`, column].filter((part) => part !== null);
  return `${place.join(', ')}: ${message}`;
}

function newest(root: string, folders: readonly string[]): number {
  const times = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );
  return Math.max(...times);
}

function oldest(out: string): number {
  const times = ['facts.json', 'layers.json', 'library.json', 'stories.json'].map(
    (name) => statSync(join(out, name), { throwIfNoEntry: false })?.mtimeMs ?? 0,
  );
  return Math.min(...times);
}
