import { expect, it } from 'vitest';
import { litCells, lightOf, PAIR_LIGHTS } from './pairLight';

const FULL = { columns: 3, rows: 3 };

it('lights a cell, a column or a row', () => {
  expect(litCells(FULL, lightOf({ kind: 'cell', column: 2, row: 1 }))).toEqual([5]);
  expect(litCells(FULL, lightOf({ kind: 'column', column: 0 }))).toEqual([0, 3, 6]);
  expect(litCells(FULL, lightOf({ kind: 'row', row: 2 }))).toEqual([6, 7, 8]);
});

it('keeps the number of a part however many steps there are', () => {
  const part = lightOf({ kind: 'cell', column: 1, row: 1 });
  expect(litCells({ columns: 2, rows: 2 }, part)).toEqual([3]);
  expect(litCells({ columns: 2, rows: 1 }, part)).toEqual([]);
});

it('has a number of its own for every part, and no more', () => {
  const lights = Array.from({ length: PAIR_LIGHTS }, (_, light) => litCells(FULL, light).join(' '));
  expect(new Set(lights).size).toBe(PAIR_LIGHTS);
  expect(lights).not.toContain('');
  expect(litCells(FULL, PAIR_LIGHTS)).toEqual([]);
});
