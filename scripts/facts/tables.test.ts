import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Problem } from '../problem';
import { readTable, schemas } from './tables';

const file = 'data/populations.csv';
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tables-'));
  mkdirSync(join(root, 'data'));
});
afterEach(() => rmSync(root, { recursive: true }));

function read(text: string) {
  writeFileSync(join(root, file), text);
  const problems: Problem[] = [];
  const rows = readTable(root, file, schemas[file], (problem) => problems.push(problem));
  return { rows, problems };
}

test('rows know their line, the header being 1', () => {
  const { rows, problems } = read('id,name_vi,name_en\na,hộ,households\nb,"xã, phường",communes\n');
  expect(problems).toEqual([]);
  expect(rows).toEqual([
    { row: 2, id: 'a', name_vi: 'hộ', name_en: 'households' },
    { row: 3, id: 'b', name_vi: 'xã, phường', name_en: 'communes' },
  ]);
});

test('a row that does not fit is told and left out, and the others are read', () => {
  const { rows, problems } = read('id,name_vi,name_en\na,,households\nb,xã,communes\n,,\n');
  expect(rows.map((one) => one.id)).toEqual(['b']);
  expect(problems.map(({ row, column }) => `${row} ${column}`)).toEqual([
    '2 name_vi',
    '4 id',
    '4 name_vi',
    '4 name_en',
  ]);
  expect(problems[0]).toMatchObject({ file, message: 'must not be empty; found ""' });
});

test('a column that is missing is named in every row', () => {
  const { rows, problems } = read('id,name_vi\na,hộ\n');
  expect(rows).toEqual([]);
  expect(problems).toMatchObject([{ file, row: 2, column: 'name_en' }]);
  expect(problems[0]?.message).toContain('the column is missing');
});
