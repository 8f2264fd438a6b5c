import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Problem } from '../problem';
import { areaCodes, checkTables } from './check';
import { readTables } from './read';
import type { TableFile } from './tables';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'check-facts-'));
  for (const folder of ['data', 'geo']) cpSync(folder, join(root, folder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function problems(): Problem[] {
  const found: Problem[] = [];
  const report = (problem: Problem) => found.push(problem);
  checkTables(readTables(root, report), report);
  return found;
}

type Row = Record<string, string>;

/** Writes other cells into the first row that has all of the given ones.
 * @returns the line of that row, the header being 1 */
function edit(file: TableFile, where: Row, cells: Row): number {
  const path = join(root, file);
  const { data } = Papa.parse<Row>(readFileSync(path, 'utf8').trimEnd(), { header: true });
  const place = data.findIndex((row) =>
    Object.entries(where).every(([column, value]) => row[column] === value),
  );
  expect(place, `no row of ${file} has ${JSON.stringify(where)}`).toBeGreaterThanOrEqual(0);
  data[place] = { ...data[place], ...cells };
  writeFileSync(path, Papa.unparse(data, { newline: '\n' }) + '\n');
  return place + 2;
}

it('the shipped facts have no problems', () => {
  expect(problems()).toEqual([]);
});

const level = { quantity: 'value', relation: 'exact', total: '' };
const rate = { ...level, indicator: 'poverty_rate', exactness: '' };
const none = { ...level, indicator: 'poverty_rate', value: '0' };
const listed = { indicator: 'difficult_area_status', year: '2012' };
const growth = { quantity: 'growth' };

describe('a statement', () => {
  it.each<[string, Row, Row, string, string]>([
    ['with an id of another form', {}, { id: 'X1' }, 'id', 'F and three or four digits'],
    ['without a source', {}, { source: '' }, 'source', 'must not be empty'],
    ['of an unknown source', {}, { source: 'S999' }, 'source', 'data/sources.csv'],
    ['of an unknown indicator', {}, { indicator: 'luck' }, 'indicator', 'data/indicators.csv'],
    ['about an unknown area', {}, { area: '99999' }, 'area', 'data/groups.csv'],
    ['by an unknown line', rate, { poverty_line: 'x' }, 'poverty_line', 'poverty-lines.csv'],
    ['with an unknown note', {}, { notes: 'N001|N999' }, 'notes', '"N999"'],
    ['with an implausible year', {}, { year: '1066' }, 'year', ''],
    ['of an unknown quantity', {}, { quantity: 'guess' }, 'quantity', ''],
    ['with an unknown relation', {}, { relation: 'near' }, 'relation', ''],
    ['of other people', rate, { population: 'urban_people' }, 'population', 'not among those of'],
    ['of nobody', rate, { population: '' }, 'population', 'must be one of households'],
    ['that is no number', rate, { value: '0,6' }, 'value', 'not a plain number'],
    ['below nothing', rate, { value: '-0.5' }, 'value', 'must not be negative'],
    ['above all', rate, { value: '100.1' }, 'value', 'must not exceed 100'],
    ['above its total', rate, { value: '9', total: '8' }, 'value', 'its total of 8'],
    ['with a base year for no change', rate, { base_year: '2015' }, 'base_year', 'only a change'],
    ['of growth without a base year', growth, { base_year: '' }, 'base_year', 'needs one'],
    ['of none, counted or not', none, { exactness: '' }, 'exactness', 'counted or rounded'],
    ['of all, counted or not', rate, { value: '100' }, 'exactness', 'counted or rounded'],
    ['of some, counted', rate, { exactness: 'counted' }, 'exactness', 'printed as 0 or 100'],
    [
      'of all below, counted',
      none,
      { relation: 'below', value: '100' },
      'exactness',
      'printed as 0 or 100',
    ],
    ['of an unknown nature', {}, { nature: 'hope' }, 'nature', ''],
    ['on an unknown basis', {}, { basis: 'guess' }, 'basis', ''],
    ['estimated to the point', {}, { nature: 'estimate', relation: 'exact' }, 'relation', 'about'],
    ['of a scope told at length', {}, { scope: 'x'.repeat(81) }, 'scope', 'a few words'],
    ['inferred from nowhere', {}, { basis: 'inferred', notes: '' }, 'notes', 'from what'],
    ['that ends, and is no list', {}, { until: '2030' }, 'until', 'no list'],
    ['of a list that ended before', listed, { until: '2011' }, 'until', 'does not end before'],
    [
      'of no known category',
      { indicator: 'new_rural_status' },
      { value: 'splendid' },
      'value',
      'not a category',
    ],
    [
      'of a date that is none',
      { indicator: 'grid_electricity_date' },
      { value: 'spring' },
      'value',
      'not an ISO date',
    ],
    [
      'of a composite',
      { indicator: 'surface_area' },
      { indicator: 'infrastructure_composite' },
      'indicator',
      'a composite has no statements',
    ],
  ])('%s is told with its line and column', (_, where, cells, column, words) => {
    const file = 'data/statements.csv';
    const row = edit(file, where, cells);
    const message: unknown = expect.stringContaining(words);
    expect(problems()).toContainEqual({ file, row, column, message });
  });

  it('of a fall may be negative, and more than a hundred per cent may have a total', () => {
    edit('data/statements.csv', { quantity: 'difference' }, { value: '-5' });
    edit('data/statements.csv', rate, { value: '150', total: '200' });
    expect(problems()).toEqual([]);
  });

  it('is either used or set aside', () => {
    const row = edit('data/set-aside.csv', {}, { id: 'F001' });
    expect(row).toBe(2);
    expect(problems()).toMatchObject([{ file: 'data/statements.csv', row: 2, column: 'id' }]);
  });
});

describe('an id', () => {
  it.each<[TableFile, string]>([
    ['data/statements.csv', 'id'],
    ['data/set-aside.csv', 'id'],
    ['data/sources.csv', 'id'],
    ['data/notes.csv', 'id'],
    ['data/indicators.csv', 'id'],
    ['data/populations.csv', 'id'],
    ['data/poverty-lines.csv', 'id'],
    ['data/conflicts.csv', 'id'],
    ['data/events.csv', 'id'],
    ['data/groups.csv', 'code'],
  ])('of %s stands there once', (file, column) => {
    const text = readFileSync(join(root, file), 'utf8').trimEnd();
    const again = text.split('\n')[1] ?? '';
    writeFileSync(join(root, file), `${text}\n${again}\n`);
    const message: unknown = expect.stringContaining('stands in line 2 already');
    const row = text.split('\n').length + 1;
    expect(problems()).toContainEqual({ file, row, column, message });
  });

  it('of a category stands once for an indicator', () => {
    edit('data/categories.csv', { id: 'advanced' }, { id: 'met' });
    const told = { file: 'data/categories.csv', row: 3, column: 'id' };
    expect(problems()).toContainEqual(expect.objectContaining(told));
  });
});

describe('a reference', () => {
  it.each<[TableFile, Row, Row, string]>([
    ['data/conflicts.csv', {}, { preferred: 'F9999' }, 'preferred'],
    ['data/conflicts.csv', {}, { statements: 'F001|F9999' }, 'statements'],
    ['data/conflicts.csv', { id: 'C01' }, { against: 'F001' }, 'against'],
    ['data/conflicts.csv', { id: 'C01' }, { preferred: '' }, 'against'],
    ['data/groups.csv', { code: 'G-CAM-PHA-3' }, { parent: '999' }, 'parent'],
    ['data/groups.csv', { code: 'G-CAM-PHA-3' }, { members: '06799|99999' }, 'members'],
    ['data/indicators.csv', { id: 'poverty_rate' }, { populations: 'households|x' }, 'populations'],
    ['data/categories.csv', {}, { indicator: 'luck' }, 'indicator'],
  ])('of %s (%o → %o) leads somewhere', (file, where, cells, column) => {
    const row = edit(file, where, cells);
    expect(problems()).toContainEqual(expect.objectContaining({ file, row, column }));
  });

  it('needs the province itself', () => {
    edit('geo/districts.csv', { code: '22' }, { code: '23' });
    const told = { file: 'geo/districts.csv', column: 'code' };
    expect(problems()).toContainEqual(expect.objectContaining(told));
  });
});

it('the parts of the composite are shares of the same population', () => {
  const file = 'data/indicators.csv';
  const row = edit(file, { id: 'health_station_standard' }, { composite: 'yes' });
  const message: unknown = expect.stringContaining('share of households');
  expect(problems()).toContainEqual({ file, row, column: 'composite', message });
});

describe('the meaning of an indicator', () => {
  it.each([
    ['of a category', 'new_rural_status', '', 'a recognition or a list'],
    ['of a rate', 'poverty_rate', 'list', 'only categories'],
  ])('%s is told where it can not be', (_, id, meaning, words) => {
    const file = 'data/indicators.csv';
    const row = edit(file, { id }, { meaning });
    const message: unknown = expect.stringContaining(words);
    expect(problems()).toContainEqual({ file, row, column: 'meaning', message });
  });
});

it('areas are units of any edition, and groups', () => {
  const codes = areaCodes(readTables(root, () => undefined));
  const known = ['22', '202', '06988', '204@2019', '06652@2025', 'Z67', 'G-CAM-PHA-3'];
  expect(known.filter((code) => !codes.has(code))).toEqual([]);
  expect(codes.has('204')).toBe(false);
});
