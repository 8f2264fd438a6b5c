import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { hull, overlap, pointAt, touch, wholeWithin } from './interval';
import type { Interval } from './kinds';

const intervals: fc.Arbitrary<Interval> = fc
  .tuple(fc.integer({ min: -40, max: 40 }), fc.nat(40), fc.boolean(), fc.boolean())
  .map(([tenths, width, lowOpen, highOpen]) => {
    const [low, high] = [tenths / 10, (tenths + width) / 10];
    return { low, high, lowOpen: width > 0 && lowOpen, highOpen: width > 0 && highOpen };
  });

/** Tenths from -5 to 5: ends and points between them. */
const samples = Array.from({ length: 201 }, (_, step) => -5 + step / 20);

function holds({ low, high, lowOpen, highOpen }: Interval, value: number): boolean {
  const dust = 1e-9;
  const above = lowOpen ? value > low + dust : value >= low - dust;
  return above && (highOpen ? value < high - dust : value <= high + dust);
}

describe('intervals', () => {
  test.prop([intervals, intervals])(
    'touch where a value is in both, in either order',
    (one, two) => {
      const both = samples.some((value) => holds(one, value) && holds(two, value));
      expect(touch(one, two)).toBe(both);
      expect(touch(two, one)).toBe(both);
    },
  );

  test.prop([intervals, intervals])('have in common just what is in both', (one, two) => {
    const common = overlap(one, two);
    for (const value of samples) {
      const both = holds(one, value) && holds(two, value);
      expect(common !== undefined && holds(common, value)).toBe(both);
    }
  });

  test.prop([intervals, intervals])('lie within their hull', (one, two) => {
    const all = hull([one, two]);
    for (const value of samples) {
      if (holds(one, value) || holds(two, value)) expect(holds(all, value)).toBe(true);
    }
  });
});

describe('whole numbers', () => {
  it.each([
    ['at most 223.05', { low: 0, high: 223.05, lowOpen: false, highOpen: false }, 0, 223],
    ['3.485 or more', { low: 3.485, high: Infinity, lowOpen: false, highOpen: false }, 4, Infinity],
    ['above 3, below 10', { low: 3, high: 10, lowOpen: true, highOpen: true }, 4, 9],
    ['the dust of arithmetic', { ...pointAt(0.1 + 0.2 + 2.7), high: 3.4 }, 3, 3],
  ])('are found in %s', (_, interval, low, high) => {
    expect(wholeWithin(interval)).toEqual({ low, high, lowOpen: false, highOpen: false });
  });

  it('are missing between 34.92 and 34.98', () => {
    const interval = { low: 34.92, high: 34.98, lowOpen: false, highOpen: false };
    expect(wholeWithin(interval)).toBeUndefined();
    expect(wholeWithin({ low: 3, high: 4, lowOpen: true, highOpen: true })).toBeUndefined();
  });

  test.prop([intervals])('are all those of an interval, and no others', (interval) => {
    const whole = wholeWithin(interval);
    for (let value = -5; value <= 9; value += 1) {
      expect(whole !== undefined && holds(whole, value)).toBe(holds(interval, value));
    }
  });
});
