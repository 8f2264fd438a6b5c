import { describe, expect, it } from 'vitest';
import { CLASS_COUNTS } from './classes/breaks';
import type { NumericClasses } from './classes/classes';
import { clusterColours } from './clusterColours';
import { classColours, type Theme } from './colours';
import { divergingColours } from './divergingColours';
import type { Family } from './indicators';
import { pairColours } from './pairColours';
import { COLOUR_EYES, difference, rgb } from './testing/colourEyes';
import { mapGrounds } from '../../scripts/map-grounds';

const themes: readonly Theme[] = ['light', 'dark'];
const families: readonly Family[] = ['poverty', 'income', 'infrastructure', 'new_rural'];

/** In grey, lightness tells classes apart; grounds are told by where they lie. */
const eyes = Object.entries(COLOUR_EYES).filter(([eye]) => eye !== 'in greyscale');

/** Colours that say something of an area: of classes, mixed keys, changes and clusters. */
function colouredIn(theme: Theme): string[] {
  const cut = (count: number, zero: boolean): NumericClasses => {
    return {
      kind: 'numeric',
      zero,
      limits: Array.from({ length: count - 1 }, (_, limit) => limit),
      values: null,
    };
  };
  const counts = [1, ...CLASS_COUNTS];
  return [
    ...families.flatMap((family) =>
      counts.flatMap((count) => classColours(family, cut(count, false), theme)),
    ),
    // Only shares of poor households have a class for zero.
    ...counts.flatMap((count) => classColours('poverty', cut(count, true), theme)),
    ...families.flatMap((one) =>
      families.flatMap((two) =>
        pairColours(
          { family: one, name: '1' },
          { family: two, name: '2' },
          { columns: 3, rows: 3 },
          theme,
        ),
      ),
    ),
    ...divergingColours(theme),
    ...Object.values(clusterColours(theme)),
  ];
}

describe.each(themes)('what lies on the map besides figures, %s', (theme) => {
  const { sea, land, back, unknown } = mapGrounds(theme);
  const apart = (one: string, two: string, seen: (typeof eyes)[number][1]) =>
    difference(seen(rgb(one)!), seen(rgb(two)!));

  it.each(eyes)('looks like no figure: %s', (_, seen) => {
    for (const colour of colouredIn(theme)) {
      for (const ground of [land, back, unknown]) {
        expect(apart(ground, colour, seen), `${ground} ${colour}`).toBeGreaterThan(5);
      }
    }
  });

  it.each(eyes)('is told from each other: %s', (_, seen) => {
    expect(apart(unknown, land, seen)).toBeGreaterThan(7);
    expect(apart(unknown, back, seen)).toBeGreaterThan(4.9);
    expect(apart(unknown, sea, seen)).toBeGreaterThan(5);
    expect(apart(land, back, seen)).toBeGreaterThan(3.5);
    expect(apart(land, sea, seen)).toBeGreaterThan(4);
  });
});
