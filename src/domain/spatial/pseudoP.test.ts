import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { momentsOf, pseudoP } from './pseudoP';

it('counts the rarer side twice, the observed value with it', () => {
  const reference = Float64Array.from({ length: 99 }, (_, place) => place);
  expect(pseudoP(200, reference)).toBeCloseTo(0.02, 12);
  expect(pseudoP(-1, reference)).toBeCloseTo(0.02, 12);
  expect(pseudoP(95, reference)).toBeCloseTo((2 * 5) / 100, 12);
  expect(pseudoP(49, reference)).toBe(1);
});

it('takes values that differ by rounding alone as equal', () => {
  expect(pseudoP(0.1 + 0.2, Float64Array.from([0.3, 0.3, 0.3]))).toBe(1);
});

test.prop([fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 }), fc.nat()])(
  'lies between two in all and one',
  (values, observed) => {
    const p = pseudoP(observed, Float64Array.from(values));
    expect(p).toBeGreaterThanOrEqual(Math.min(1, 2 / (values.length + 1)));
    expect(p).toBeLessThanOrEqual(1);
  },
);

it('measures the middle and the spread', () => {
  expect(momentsOf(Float64Array.from([1, 2, 3, 4]))).toEqual({
    mean: 2.5,
    deviation: Math.sqrt(1.25),
  });
});
