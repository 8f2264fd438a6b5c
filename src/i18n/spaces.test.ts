import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = new URL('.', import.meta.url);
const files = readdirSync(folder).filter((name) => /^[^.]+\.ts$/.test(name));

/** Code without comments, whose spaces nobody sees. */
function wordsIn(name: string): string[] {
  const lines = readFileSync(new URL(name, folder), 'utf8').split('\n');
  return lines.filter((line) => !/^\s*(?:\*|\/[/*])/.test(line));
}

it('no figure stands at the end of a line and its % at the start of the next', () => {
  expect(files.length).toBeGreaterThan(20);
  const apart = files.flatMap(wordsIn).filter((line) => /\d %/.test(line));
  expect(apart).toEqual([]);
});
