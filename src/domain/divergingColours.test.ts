import { converter } from 'culori';
import { describe, expect, it } from 'vitest';
import type { Theme } from './colours';
import { SIGNED_CLASS_COUNT } from './comparison/signedClasses';
import { divergingColours } from './divergingColours';
import { COLOUR_EYES, difference, rgb } from './testing/colourEyes';

const lab = converter('lab');
const themes: readonly Theme[] = ['light', 'dark'];

/** Grey print keeps the size of a change alone: both arms are alike in it. */
const eyes = Object.entries(COLOUR_EYES).filter(([eye]) => eye !== 'in greyscale');

describe.each(themes)('the colours of change, %s', (theme) => {
  const colours = divergingColours(theme);

  it('are one for each class', () => {
    expect(colours).toHaveLength(SIGNED_CLASS_COUNT);
  });

  it('grow steadily away from the middle, on both sides alike, so that grey print keeps the size', () => {
    const away = colours.map((colour) => (theme === 'light' ? -1 : 1) * lab(colour)!.l);
    const [least, less, little, middle, small, more, most] = away;
    for (const [near, far] of [
      [middle, little],
      [little, less],
      [less, least],
      [middle, small],
      [small, more],
      [more, most],
    ]) {
      expect(far! - near!).toBeGreaterThan(5);
    }
    for (const [one, two] of [
      [little, small],
      [less, more],
      [least, most],
    ]) {
      expect(Math.abs(one! - two!)).toBeLessThan(8);
    }
  });

  it.each(eyes)('can all be told apart: %s', (_, seen) => {
    const shown = colours.map((colour) => seen(rgb(colour)!));
    shown.forEach((one, place) => {
      for (const two of shown.slice(place + 1)) expect(difference(one, two)).toBeGreaterThan(8);
    });
  });
});
