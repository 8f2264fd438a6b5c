import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { globalMoran } from './globalMoran';
import { AFRICAN_CONFLICT, AFRICAN_CONFLICT_PUBLISHED } from './testing/africanConflict';
import { COLUMBUS, COLUMBUS_PUBLISHED } from './testing/columbus';
import { ringOf } from './testing/ring';

const columbus = COLUMBUS.map(([, , neighbours]) => neighbours);

describe('on published examples', () => {
  it('finds the indices of crime and income in Columbus', () => {
    const { crime, income, expected } = COLUMBUS_PUBLISHED;
    const ofCrime = globalMoran(
      COLUMBUS.map(([one]) => one),
      columbus,
      99,
    );
    const ofIncome = globalMoran(
      COLUMBUS.map(([, one]) => one),
      columbus,
      99,
    );
    expect(ofCrime.index).toBeCloseTo(crime, 8);
    expect(ofIncome.index).toBeCloseTo(income, 8);
    expect(ofCrime.expected).toBeCloseTo(expected, 8);
    // Of 99 permutations none comes as far; one-sided, spdep's `moran.mc` prints 0.01.
    expect(ofCrime.p).toBeCloseTo(0.02, 10);
  });

  it('finds the index of African conflict', () => {
    const found = globalMoran(
      AFRICAN_CONFLICT.map(([, total]) => total),
      AFRICAN_CONFLICT.map(([, , neighbours]) => neighbours),
      99,
    );
    expect(found.index).toBeCloseTo(AFRICAN_CONFLICT_PUBLISHED.index, 7);
    expect(found.expected).toBeCloseTo(AFRICAN_CONFLICT_PUBLISHED.expected, 7);
  });

  it.each([
    [
      'Columbus',
      COLUMBUS.map(([crime]) => crime),
      columbus,
      COLUMBUS_PUBLISHED.expected,
      COLUMBUS_PUBLISHED.crimeVariance,
    ],
    [
      'Africa',
      AFRICAN_CONFLICT.map(([, total]) => total),
      AFRICAN_CONFLICT.map(([, , neighbours]) => neighbours),
      AFRICAN_CONFLICT_PUBLISHED.expected,
      AFRICAN_CONFLICT_PUBLISHED.variance,
    ],
  ] as const)(
    'permutations of %s have the moments that theory gives',
    (_, values, near, mean, variance) => {
      const { reference } = globalMoran(values, near, 19_999);
      expect(Math.abs(reference.mean - mean)).toBeLessThan(0.003);
      expect(Math.abs(reference.deviation ** 2 / variance - 1)).toBeLessThan(0.03);
    },
  );
});

const someValues = fc
  .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 5, maxLength: 30 })
  .filter((values) => new Set(values).size > 1);

describe('whatever the values', () => {
  test.prop([someValues, fc.integer({ min: 1, max: 50 }), fc.integer({ min: -99, max: 99 })])(
    'neither unit nor origin matters',
    (values, factor, shift) => {
      const one = globalMoran(values, ringOf(values.length), 49);
      const other = globalMoran(
        values.map((value) => value * factor + shift),
        ringOf(values.length),
        49,
      );
      expect(other.index).toBeCloseTo(one.index, 8);
      expect(other.p).toBe(one.p);
    },
  );

  test.prop([someValues])('p is a share of permutations, and the same each time', (values) => {
    const found = globalMoran(values, ringOf(values.length), 99);
    expect(found.p).toBeGreaterThanOrEqual(2 / 100);
    expect(found.p).toBeLessThanOrEqual(1);
    expect(globalMoran(values, ringOf(values.length), 99)).toEqual(found);
  });

  test.prop([someValues, fc.nat()])('the order of the list does not matter', (values, turn) => {
    // A ring turned is the same ring.
    const by = turn % values.length;
    const turned = [...values.slice(by), ...values.slice(0, by)];
    const ring = ringOf(values.length);
    expect(globalMoran(turned, ring, 1).index).toBeCloseTo(globalMoran(values, ring, 1).index, 8);
  });
});
