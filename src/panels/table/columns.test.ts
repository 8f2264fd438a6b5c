import { expect, it } from 'vitest';
import { firstSorting, nextSorting, sortingState } from './columns';
import { rowAfter } from './useRowFocus';

const POVERTY = { direction: 'lower_is_better' } as const;
const INCOME = { direction: 'higher_is_better' } as const;

it('turns a column round when it is pressed again', () => {
  const once = nextSorting({ column: 'value', descending: true }, 'name', POVERTY);
  expect(once).toEqual({ column: 'name', descending: false });
  expect(nextSorting(once, 'name', POVERTY)).toEqual({ column: 'name', descending: true });
});

it('begins values with those that fare worst', () => {
  const byName = { column: 'name', descending: false } as const;
  expect(nextSorting(byName, 'value', POVERTY).descending).toBe(true);
  expect(nextSorting(byName, 'value', INCOME).descending).toBe(false);
  expect(firstSorting(POVERTY)).toEqual({ column: 'value', descending: true });
  expect(firstSorting(INCOME)).toEqual({ column: 'value', descending: false });
});

it('settles ties by what is known, then by name, whichever way the column goes', () => {
  expect(sortingState({ column: 'value', descending: true })).toEqual([
    { id: 'value', desc: true },
    { id: 'standing', desc: false },
    { id: 'name', desc: false },
  ]);
  expect(sortingState({ column: 'name', descending: true }).map(({ id }) => id)).toEqual([
    'name',
    'standing',
  ]);
});

it.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 66, 66],
  ['ArrowUp', 0, 0],
  ['PageDown', 60, 66],
  ['Home', 40, 0],
  ['End', 0, 66],
])('%s leads from row %i to row %i of 67', (key, from, to) => {
  expect(rowAfter(key, from, 67)).toBe(to);
});

it('leaves other keys, and an empty list, alone', () => {
  expect(rowAfter('a', 0, 67)).toBeUndefined();
  expect(rowAfter('End', 0, 0)).toBeUndefined();
});
