import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { globalMoran } from './globalMoran';
import { localMoran, type Quadrant } from './localMoran';
import { AFRICAN_CONFLICT } from './testing/africanConflict';
import { DE_SMITH } from './testing/deSmith';
import { ringOf } from './testing/ring';

/** Where an area goes when all values change their sign. */
const OPPOSITE: Record<Quadrant, Quadrant> = {
  high_high: 'low_low',
  low_low: 'high_high',
  high_low: 'low_high',
  low_high: 'high_low',
};

describe('on published examples', () => {
  const totals = AFRICAN_CONFLICT.map(([, total]) => total);
  const near = AFRICAN_CONFLICT.map(([, , neighbours]) => neighbours);

  it('finds the local statistic of every African country', () => {
    const found = localMoran(totals, near, 1);
    for (const [place, [name, , , local]] of AFRICAN_CONFLICT.entries()) {
      expect(found[place]!.index, name).toBeCloseTo(local, 7);
    }
  });

  it('draws neighbours as theory says: the deviates come near the analytic ones', () => {
    const found = localMoran(totals, near, 19_999);
    for (const [place, [name, , , , deviate]] of AFRICAN_CONFLICT.entries()) {
      const most = 0.03 + 0.03 * Math.abs(deviate);
      expect(Math.abs(found[place]!.z - deviate), name).toBeLessThan(most);
    }
  });

  it('finds statistics and quadrants of the ten cells', () => {
    const found = localMoran(DE_SMITH.values, DE_SMITH.neighbours, 1);
    // PySAL divides by n − 1, this by n.
    const share = (DE_SMITH.values.length - 1) / DE_SMITH.values.length;
    expect(found.map(({ index }) => Number((index * share).toFixed(8)))).toEqual(DE_SMITH.locals);
    const numbers = { high_high: 1, low_high: 2, low_low: 3, high_low: 4 };
    expect(found.map(({ quadrant }) => numbers[quadrant])).toEqual(DE_SMITH.quadrants);
  });
});

const someValues = fc
  .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 6, maxLength: 30 })
  .filter((values) => new Set(values).size > 1);

describe('whatever the values', () => {
  test.prop([someValues])('the mean of the local statistics is the global one', (values) => {
    const ring = ringOf(values.length);
    const locals = localMoran(values, ring, 1);
    const mean = locals.reduce((sum, { index }) => sum + index, 0) / values.length;
    expect(mean).toBeCloseTo(globalMoran(values, ring, 1).index, 8);
  });

  test.prop([someValues])('p is a share of permutations, and the same each time', (values) => {
    const ring = ringOf(values.length);
    const found = localMoran(values, ring, 99);
    for (const { p } of found) {
      expect(p).toBeGreaterThanOrEqual(2 / 100);
      expect(p).toBeLessThanOrEqual(1);
    }
    expect(localMoran(values, ring, 99)).toEqual(found);
  });

  test.prop([someValues, fc.integer({ min: 1, max: 50 }), fc.integer({ min: -99, max: 99 })])(
    'neither unit nor origin matters',
    (values, factor, shift) => {
      const ring = ringOf(values.length);
      const one = localMoran(values, ring, 49);
      const other = localMoran(
        values.map((value) => value * factor + shift),
        ring,
        49,
      );
      expect(other.map(({ p }) => p)).toEqual(one.map(({ p }) => p));
      for (const [place, { index }] of other.entries()) {
        expect(index).toBeCloseTo(one[place]!.index, 8);
      }
    },
  );

  test.prop([someValues])('turned upside down, high and low change places', (values) => {
    const ring = ringOf(values.length);
    const one = localMoran(values, ring, 1);
    const turned = localMoran(
      values.map((value) => -value),
      ring,
      1,
    );
    for (const [place, { index, quadrant }] of one.entries()) {
      expect(turned[place]!.index).toBeCloseTo(index, 9);
      // What lies on the mean is on neither side of it.
      const isOnMean = Math.abs(index) < 1e-9;
      if (!isOnMean) expect(turned[place]!.quadrant).toBe(OPPOSITE[quadrant]);
    }
  });
});

it('an area whose neighbours might as well be any is not significant', () => {
  // Of 0 and 1 nearly all draws tie.
  const values = Array.from({ length: 20 }, (_, place) => place % 2);
  const [first] = localMoran(values, ringOf(20), 999);
  expect(first!.quadrant).toBe('low_high');
  expect(first!.p).toBeGreaterThan(0.1);
});
