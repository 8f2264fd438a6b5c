import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { metresPerPixel, scaleOf } from './scale';

it('takes the longest round distance that fits', () => {
  expect(scaleOf(250, 90)).toEqual({ kilometres: 20, width: 80 });
  expect(scaleOf(200, 90)).toEqual({ kilometres: 10, width: 50 });
});

test.prop([fc.double({ min: 0.01, max: 100_000, noNaN: true })])(
  'is never wider than it may be, nor less than two fifths of that',
  (metres) => {
    const { width } = scaleOf(metres, 90);
    expect(width).toBeLessThanOrEqual(90 * (1 + 1e-9));
    expect(width).toBeGreaterThan(90 * 0.39);
  },
);

it('knows how large a pixel is on the ground', () => {
  // One tile of 512 pixels holds the whole equator.
  expect(metresPerPixel(0, 0) * 512).toBeCloseTo(40_075_016.686);
  expect(metresPerPixel(60, 3)).toBeCloseTo(metresPerPixel(0, 4), 6);
});
