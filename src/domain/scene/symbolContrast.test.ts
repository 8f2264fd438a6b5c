import { blend, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { CLASS_COUNTS } from '../classes/breaks';
import type { NumericClasses } from '../classes/classes';
import { clusterColours } from '../clusterColours';
import { classColours, type Theme } from '../colours';
import { divergingColours } from '../divergingColours';
import type { Family } from '../indicators';
import { pairColours } from '../pairColours';
import { COLOUR_EYES, difference, rgb } from '../testing/colourEyes';
import { mapGrounds } from '../../../scripts/map-grounds';
import { LOOKS } from './look';
import { type AreaPaint, knownPaint, toneColour, toneOn } from './paint';

const themes: readonly Theme[] = ['light', 'dark'];
const families: readonly Family[] = ['poverty', 'income', 'infrastructure', 'new_rural'];

/** What a sign needs against its ground (WCAG 1.4.11). */
const LEAST_CONTRAST = 3;

/** Stripes have a colour of their own, that of the highest class which is possible; between the
 * nearest two classes they differ by as much as these do on the map, in CIEDE2000. */
const LEAST_DIFFERENCE = 5;

function cut(count: number, zero: boolean): NumericClasses {
  return {
    kind: 'numeric',
    zero,
    limits: Array.from({ length: count - 1 }, (_, limit) => limit),
    values: null,
  };
}

/** The colours of classes, one list for each cut. */
function scalesIn(theme: Theme): string[][] {
  const counts = [1, ...CLASS_COUNTS];
  return [
    ...families.flatMap((family) =>
      counts.map((count) => classColours(family, cut(count, false), theme)),
    ),
    ...counts.map((count) => classColours('poverty', cut(count, true), theme)),
  ];
}

/** Every colour that an area may have under dots, dashes or plain stripes. */
function groundsIn(theme: Theme): Set<string> {
  return new Set([
    ...scalesIn(theme).flat(),
    ...families.flatMap((one) =>
      families.flatMap((two) =>
        pairColours(
          { family: one, name: 'one' },
          { family: two, name: 'two' },
          { columns: 3, rows: 3 },
          theme,
        ),
      ),
    ),
    ...divergingColours(theme),
    ...Object.values(clusterColours(theme)),
  ]);
}

describe.each(themes)('on the map, %s', (theme) => {
  it.each(Object.entries(COLOUR_EYES))('marks stand out from every colour: %s', (_, seen) => {
    for (const ground of groundsIn(theme)) {
      const mark = blend([ground, toneColour(toneOn(ground))]);
      const contrast = wcagContrast(seen(rgb(mark)), seen(rgb(ground)!));
      expect(contrast, ground).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    }
  });

  it.each(Object.entries(COLOUR_EYES))('stripes are told from their ground: %s', (_, seen) => {
    for (const colours of scalesIn(theme)) {
      for (const [low, ground] of colours.entries()) {
        for (const stripe of colours.slice(low + 1)) {
          const apart = difference(seen(rgb(stripe)!), seen(rgb(ground)!));
          expect(apart, `${stripe} on ${ground}`).toBeGreaterThan(LEAST_DIFFERENCE);
        }
      }
    }
  });
});

/** What is left of a look when all colours are taken away. */
function shapeOf({ hatch, overlay, mark }: AreaPaint, isEmpty: boolean): string {
  return [
    isEmpty ? 'empty' : 'filled',
    hatch === null ? 'plain' : 'striped',
    overlay?.pattern ?? 'bare',
    mark ? 'marked' : 'unmarked',
  ].join(' ');
}

it('the kinds that a map tells apart differ by shape, not by colour alone', () => {
  const neutrals = { back: '#eeeeee', unknown: '#ffffff', stripe: '#777777' };
  const colours = classColours('poverty', cut(4, false), 'light');
  const kinds = [
    'reported',
    'bounded',
    'inherited',
    'conflict',
    'unknown',
    'other_population',
  ] as const;
  const shapes = kinds.map((kind) => {
    const classes = kind === 'unknown' ? [] : kind === 'bounded' ? [1, 2] : [1];
    const paint = knownPaint(classes, LOOKS[kind], colours, neutrals);
    return shapeOf(paint, paint.fill === neutrals.unknown);
  });
  expect(new Set(shapes).size).toBe(kinds.length);
});

it.each(themes)('the disc of a disagreement can be read on whatever lies below it, %s', (theme) => {
  // It brings its own paper and ink.
  const { unknown } = mapGrounds(theme);
  const [paper, ink] = theme === 'light' ? ['#fffdf8', '#1b2a30'] : ['#1d2427', '#f1ede3'];
  for (const seen of Object.values(COLOUR_EYES)) {
    expect(wcagContrast(seen(rgb(paper)!), seen(rgb(ink)!))).toBeGreaterThan(7);
    for (const ground of [...groundsIn(theme), unknown]) {
      // Either its rim or its ground stands out.
      const best = Math.max(
        wcagContrast(seen(rgb(ink)!), seen(rgb(ground)!)),
        wcagContrast(seen(rgb(paper)!), seen(rgb(ground)!)),
      );
      expect(best, ground).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    }
  }
});
