import { describe, expect, it } from 'vitest';
import { clusterColours } from './clusterColours';
import type { Theme } from './colours';
import { COLOUR_EYES, difference, rgb } from './testing/colourEyes';

const themes: readonly Theme[] = ['light', 'dark'];

/** Areas without a figure, as the style sheet has them. */
const UNKNOWN: Record<Theme, string> = { light: '#f3efe4', dark: '#272f32' };

/** In grey there is lightness alone to tell six of them by. */
const least = (eye: string) => (eye === 'in greyscale' ? 5 : 7);

describe.each(themes)('the colours of clusters, %s', (theme) => {
  it.each(Object.entries(COLOUR_EYES))('can all be told apart: %s', (eye, seen) => {
    const all = [...Object.values(clusterColours(theme)), UNKNOWN[theme]];
    const shown = all.map((colour) => seen(rgb(colour)!));
    shown.forEach((one, place) => {
      for (const two of shown.slice(place + 1)) {
        expect(difference(one, two)).toBeGreaterThan(least(eye));
      }
    });
  });
});
