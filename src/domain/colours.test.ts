import { converter } from 'culori';
import { describe, expect, it } from 'vitest';
import { CLASS_COUNTS } from './classes/breaks';
import type { Classes } from './classes/classes';
import { classCount } from './classes/classes';
import type { Theme } from './colours';
import { classColours } from './colours';
import type { Family } from './indicators';
import { COLOUR_EYES, difference, rgb } from './testing/colourEyes';

const families: readonly Family[] = ['poverty', 'income', 'infrastructure', 'new_rural'];
const themes: readonly Theme[] = ['light', 'dark'];
const lab = converter('lab');

/** The least difference that neighbours on a map must keep, as CIEDE2000. */
const LEAST = 5;

function numeric(count: number, zero: boolean): Classes {
  return {
    kind: 'numeric',
    zero,
    limits: Array.from({ length: count - 1 }, (_, index) => index),
    values: null,
  };
}

function lightness(colour: string): number {
  const found = lab(colour);
  if (found === undefined) throw new Error(`No colour: ${colour}`);
  return found.l;
}

/** Only shares of poor households have a class for zero. */
const cutsOf = (family: Family): Classes[] =>
  CLASS_COUNTS.flatMap((count) => [
    numeric(count, false),
    ...(family === 'poverty' ? [numeric(count, true)] : []),
  ]);

const cases = families.flatMap((family) => themes.map((theme) => ({ family, theme })));

describe.each(cases)('the classes of $family, $theme', ({ family, theme }) => {
  const cuts = cutsOf(family).map((classes) => ({
    classes,
    colours: classColours(family, classes, theme),
  }));

  it('have a colour each', () => {
    for (const { classes, colours } of cuts) {
      expect(colours).toHaveLength(classCount(classes));
      for (const colour of colours) expect(rgb(colour)).toBeDefined();
    }
  });

  it('get steadily darker in light, brighter in dark', () => {
    for (const { colours } of cuts) {
      const order = colours.map(lightness).map((one) => (theme === 'light' ? -one : one));
      for (const [index, one] of order.slice(1).entries()) {
        expect(one).toBeGreaterThan(order[index] ?? Infinity);
      }
    }
  });

  it.each(Object.entries(COLOUR_EYES))('can be told from their neighbours: %s', (_, seen) => {
    for (const { colours } of cuts) {
      const shown = colours.map((colour) => seen(rgb(colour)!));
      for (const [index, colour] of shown.slice(1).entries()) {
        expect(difference(shown[index]!, colour)).toBeGreaterThan(LEAST);
      }
    }
  });
});

it('begins at the pale end only where zero is a class of its own', () => {
  const withZero = classColours('poverty', numeric(4, true), 'light');
  const without = classColours('poverty', numeric(4, false), 'light');
  expect(lightness(withZero[0]!)).toBeGreaterThan(lightness(without[0]!));
  expect(withZero.at(-1)).toBe(without.at(-1));
});

it('one class alone is neither pale nor deep', () => {
  const [only] = classColours('income', numeric(1, false), 'light');
  const ends = classColours('income', numeric(6, true), 'light');
  expect(lightness(only!)).toBeLessThan(lightness(ends[1]!));
  expect(lightness(only!)).toBeGreaterThan(lightness(ends.at(-1)!));
});

it('categories have a shade each, and those beside the ladder a grey of their own', () => {
  const ranks = [1, null, 2, 3, null];
  const name = { vi: '', en: '' };
  const categories = ranks.map((rank, place) => ({ indicator: 's', id: `${place}`, rank, name }));
  for (const theme of themes) {
    const colours = classColours('new_rural', { kind: 'category', categories }, theme);
    expect(colours).toHaveLength(ranks.length);
    expect(colours[4]).toBe(colours[1]);
    expect(new Set(colours).size).toBe(4);
    const [met, , advanced, model] = colours.map(lightness);
    const steps = [advanced! - met!, model! - advanced!];
    expect(steps.every((step) => (theme === 'light' ? step < 0 : step > 0))).toBe(true);
  }
});

it('families without a ramp take that of infrastructure', () => {
  for (const family of ['people', 'land', 'programme', 'services'] as const) {
    const lent = classColours(family, numeric(4, false), 'dark');
    expect(lent).toEqual(classColours('infrastructure', numeric(4, false), 'dark'));
  }
});
