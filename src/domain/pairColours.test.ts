import { describe, expect, it } from 'vitest';
import type { Theme } from './colours';
import type { Family } from './indicators';
import { pairColours } from './pairColours';
import { COLOUR_EYES, difference, lightness, rgb } from './testing/colourEyes';
import { mapGrounds } from '../../scripts/map-grounds';

/** Any two cells may meet on the map, so all of them must keep this, as CIEDE2000. */
const LEAST = 11;

/** Grey print can't keep nine colours apart: it has the order alone. */
const seenBy = Object.entries(COLOUR_EYES).filter(([eye]) => eye !== 'in greyscale');

const families: readonly Family[] = ['poverty', 'income', 'infrastructure', 'new_rural'];
const themes: readonly Theme[] = ['light', 'dark'];
const pairs = families.flatMap((first) =>
  families.flatMap((second) => themes.map((theme) => ({ first, second, theme }))),
);
const FULL = { columns: 3, rows: 3 };

/** Of two indicators with these families. */
const coloursFor = (first: Family, second: Family, size: typeof FULL, theme: Theme) =>
  pairColours({ family: first, name: 'one' }, { family: second, name: 'two' }, size, theme);

describe.each(pairs)('$first by $second, $theme', ({ first, second, theme }) => {
  const colours = coloursFor(first, second, FULL, theme);

  it.each(seenBy)('has nine colours that can be told apart: %s', (_, seen) => {
    const shown = colours.map((colour) => seen(rgb(colour)!));
    expect(shown).toHaveLength(9);
    for (const [index, one] of shown.entries()) {
      for (const other of shown.slice(index + 1)) {
        expect(difference(one, other)).toBeGreaterThan(LEAST);
      }
    }
  });

  it('gets darker (light) or brighter (dark) along both axes', () => {
    const order = colours.map((colour) => (theme === 'light' ? -1 : 1) * lightness(colour));
    for (const row of [0, 1, 2]) {
      for (const column of [0, 1, 2]) {
        const here = order[row * 3 + column]!;
        if (column < 2) expect(order[row * 3 + column + 1]!).toBeGreaterThan(here + 8);
        if (row < 2) expect(order[(row + 1) * 3 + column]!).toBeGreaterThan(here + 8);
      }
    }
  });

  it('has no colour that looks like no figure', () => {
    for (const colour of colours) {
      expect(difference(rgb(colour)!, rgb(mapGrounds(theme).unknown)!)).toBeGreaterThan(5);
    }
  });
});

it('gives each family its own side', () => {
  const across = coloursFor('poverty', 'income', FULL, 'light');
  const up = coloursFor('income', 'poverty', FULL, 'light');
  // What was at the right is at the top once the axes are exchanged.
  expect(up[6]).toBe(across[2]);
  expect(up[2]).toBe(across[6]);
});

it('gives fewer steps the ends of an axis, and one alone its middle', () => {
  const full = coloursFor('poverty', 'income', FULL, 'light');
  const two = coloursFor('poverty', 'income', { columns: 2, rows: 3 }, 'light');
  expect(two).toEqual([full[0], full[2], full[3], full[5], full[6], full[8]]);
  const one = coloursFor('poverty', 'income', { columns: 1, rows: 3 }, 'light');
  expect(one).toEqual([full[1], full[4], full[7]]);
});

it.each(pairs)('keeps the hues when $first and $second are exchanged, $theme', (pair) => {
  const one = { family: pair.first, name: 'one' };
  const two = { family: pair.second, name: 'two' };
  for (const [columns, rows] of [
    [3, 3],
    [2, 3],
    [1, 2],
  ] as const) {
    const before = pairColours(one, two, { columns, rows }, pair.theme).map((colour) =>
      rgb(colour),
    );
    const after = pairColours(two, one, { columns: rows, rows: columns }, pair.theme).map(
      (colour) => rgb(colour),
    );
    for (const [cell, colour] of before.entries()) {
      const [column, row] = [cell % columns, Math.floor(cell / columns)];
      expect(difference(colour!, after[column * rows + row]!)).toBeLessThan(1);
    }
  }
});
