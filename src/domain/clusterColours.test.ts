import { describe, expect, it } from 'vitest';
import { clusterColours } from './clusterColours';
import type { Theme } from './colours';
import { COLOUR_EYES, difference, rgb } from './testing/colourEyes';
import { mapGrounds } from '../../scripts/map-grounds';

const themes: readonly Theme[] = ['light', 'dark'];

/** In grey there is lightness alone to tell six of them by. */
const least = (eye: string) => (eye === 'in greyscale' ? 5 : 7);

describe.each(themes)('the colours of clusters, %s', (theme) => {
  it.each(Object.entries(COLOUR_EYES))('can all be told apart: %s', (eye, seen) => {
    const all = [...Object.values(clusterColours(theme)), mapGrounds(theme).unknown];
    const shown = all.map((colour) => seen(rgb(colour)!));
    shown.forEach((one, place) => {
      for (const two of shown.slice(place + 1)) {
        expect(difference(one, two)).toBeGreaterThan(least(eye));
      }
    });
  });
});
