import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { madeUpStatement } from '../testing/madeUpFacts';
import { agree, printedInterval, within } from './agreement';

const printed = fc
  .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 3 }))
  .map(([digits, decimals]) => (digits / 10 ** decimals).toFixed(decimals));
const figure = fc.record({
  printed,
  relation: fc.constantFrom('exact', 'about'),
});

describe('the interval that a printed figure stands for', () => {
  it.each([
    ['0.36', 0.355, 0.365],
    ['12', 11.5, 12.5],
    ['4.50', 4.495, 4.505],
    ['0', 0, 0],
    ['0.0', 0, 0],
  ])('%s: %d to %d', (text, low, high) => {
    const interval = printedInterval(madeUpStatement({ printed: text }));
    expect(interval.low).toBeCloseTo(low, 10);
    expect(interval.high).toBeCloseTo(high, 10);
  });

  it('is wider for "about": five per cent, or the rounding where that is more', () => {
    const interval = printedInterval(madeUpStatement({ printed: '30', relation: 'about' }));
    expect(interval).toMatchObject({ low: 28.5, high: 31.5 });
    const small = printedInterval(madeUpStatement({ printed: '2', relation: 'about' }));
    expect(small).toMatchObject({ low: 1.5, high: 2.5 });
  });

  test.prop([figure])('holds the figure itself', (one) => {
    const { low, high } = printedInterval(madeUpStatement(one));
    expect(low).toBeLessThanOrEqual(Number(one.printed));
    expect(high).toBeGreaterThanOrEqual(Number(one.printed));
  });
});

describe('agreement', () => {
  const intervalOf = (text: string) => printedInterval(madeUpStatement({ printed: text }));

  it('is between figures that one is a rounding of the other', () => {
    expect(agree(intervalOf('0.36'), intervalOf('0.4'))).toBe(true);
    expect(agree(intervalOf('0.36'), intervalOf('0.357'))).toBe(true);
    expect(agree(intervalOf('0.36'), intervalOf('0.41'))).toBe(false);
    expect(agree(intervalOf('0'), intervalOf('0.4'))).toBe(false);
  });

  test.prop([figure, figure])('is mutual, and of each with itself', (one, two) => {
    const [first, second] = [one, two].map((part) => printedInterval(madeUpStatement(part)));
    expect(agree(first!, second!)).toBe(agree(second!, first!));
    expect(agree(first!, first!)).toBe(true);
  });
});

describe('a printed limit', () => {
  it('is respected by what lies on its side, and by itself', () => {
    const below = madeUpStatement({ printed: '1', relation: 'below' });
    const above = madeUpStatement({ printed: '1', relation: 'above' });
    expect([0.623, 1, 3].map((value) => within(value, below))).toEqual([true, true, false]);
    expect([0.2, 1, 3].map((value) => within(value, above))).toEqual([false, true, true]);
  });

  it('of a figure is its own rounding', () => {
    const exact = madeUpStatement({ printed: '0.4' });
    expect([0.34, 0.36, 0.44, 0.46].map((value) => within(value, exact))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test.prop([figure, fc.constantFrom('exact', 'about', 'below', 'above')])(
    'is respected by its own figure, whichever way it points',
    ({ printed: text }, relation) => {
      expect(within(Number(text), madeUpStatement({ printed: text, relation }))).toBe(true);
    },
  );
});
