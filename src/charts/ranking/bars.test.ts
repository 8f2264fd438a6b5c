import { fc, test as property } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import type { LimitedArea, RankedArea } from '../../domain/comparison/among';
import { barScale } from './bars';
import { printedFigure } from '../../domain/testing/printed';

const RATE = { kind: 'rate' } as const;
const ranked = (value: number) => ({ knowledge: { value } }) as unknown as RankedArea;
const limited = (low: number, high: number) =>
  ({ knowledge: { interval: { low, high } } }) as unknown as LimitedArea;

it('begins at none and ends at the highest', () => {
  const stretch = barScale(RATE, { ranked: [ranked(2), ranked(8)], limited: [limited(0, 4)] });
  expect(stretch(0, 8)).toEqual({ from: 0, to: 100 });
  expect(stretch(0, 2)).toEqual({ from: 0, to: 25 });
});

it('has room where all have none', () => {
  expect(barScale(RATE, { ranked: [ranked(0)], limited: [] })(0, 0)).toEqual({ from: 0, to: 0 });
});

property.prop([
  fc.array(printedFigure(0, 1e6)),
  fc.array(fc.tuple(printedFigure(0, 100), fc.constantFrom(100, Infinity))),
])('no bar leaves its track', (values, limits) => {
  const stretch = barScale(RATE, {
    ranked: values.map(ranked),
    limited: limits.map(([low, high]) => limited(low, high)),
  });
  for (const [low, high] of [...limits, ...values.map((value) => [0, value] as const)]) {
    const { from, to } = stretch(low, high);
    expect(from).toBeGreaterThanOrEqual(0);
    expect(from).toBeLessThanOrEqual(to);
    expect(to).toBeLessThanOrEqual(100);
  }
});
