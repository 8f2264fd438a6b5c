import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { madeUpStatement } from '../testing/madeUpFacts';
import { printedInterval } from './agreement';
import { touch } from './interval';

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
    ['0.0', -0.05, 0.05],
    ['100', 99.5, 100.5],
  ])('%s: %d to %d', (text, low, high) => {
    const interval = printedInterval(madeUpStatement({ printed: text }));
    expect(interval.low).toBeCloseTo(low, 10);
    expect(interval.high).toBeCloseTo(high, 10);
  });

  it('is wider for "about": five per cent, or the rounding where that is more', () => {
    const interval = printedInterval(madeUpStatement({ printed: '30', relation: 'about' }));
    expect(interval).toMatchObject({ low: 28.5, high: 31.5 });
    const estimate = printedInterval(madeUpStatement({ printed: '30', nature: 'estimate' }));
    expect(estimate).toEqual(interval);
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
    expect(touch(intervalOf('0.36'), intervalOf('0.4'))).toBe(true);
    expect(touch(intervalOf('0.36'), intervalOf('0.357'))).toBe(true);
    expect(touch(intervalOf('0.36'), intervalOf('0.41'))).toBe(false);
    expect(touch(intervalOf('0'), intervalOf('0.6'))).toBe(false);
  });

  test.prop([figure, figure])('is mutual, and of each with itself', (one, two) => {
    const [first, second] = [one, two].map((part) => printedInterval(madeUpStatement(part)));
    expect(touch(first!, second!)).toBe(touch(second!, first!));
    expect(touch(first!, first!)).toBe(true);
  });
});
