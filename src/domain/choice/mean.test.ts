import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { pointAt } from '../knowledge/interval';
import { meanOf } from './mean';

const unknown = { low: 0, high: Infinity, lowOpen: false, highOpen: true };
const between = (low: number, high: number) => ({ low, high, lowOpen: false, highOpen: false });

it('is the weighted mean where all is known', () => {
  const parts = [
    { span: pointAt(2), weight: pointAt(300) },
    { span: pointAt(8), weight: pointAt(100) },
  ];
  expect(meanOf(parts)).toEqual(pointAt(3.5));
});

it('lies between the parts where no weight is known', () => {
  const parts = [pointAt(2), between(4, 8)].map((span) => ({ span, weight: unknown }));
  expect(meanOf(parts)).toEqual(between(2, 8));
});

it('never quite reaches the part whose weight is unknown while another weighs', () => {
  const parts = [
    { span: pointAt(2), weight: pointAt(300) },
    { span: pointAt(8), weight: unknown },
  ];
  expect(meanOf(parts)).toEqual({ low: 2, high: 8, lowOpen: false, highOpen: true });
});

it('keeps the open ends of its parts', () => {
  const below = { low: 0, high: 1, lowOpen: false, highOpen: true };
  const parts = [below, below].map((span) => ({ span, weight: pointAt(1) }));
  expect(meanOf(parts)).toEqual(below);
});

const interval = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }))
  .map(([one, other]) => between(Math.min(one, other), Math.max(one, other)));
const heavy = interval.map(({ low, high }) => between(low + 1, high + 1));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const part = fc.record({ span: interval, weight: heavy, value: share, weighs: share });

test.prop([fc.array(part, { minLength: 1, maxLength: 6 })])(
  'holds every mean that is possible',
  (parts) => {
    const at = ({ low, high }: { low: number; high: number }, along: number) =>
      low + along * (high - low);
    const weights = parts.map(({ weight, weighs }) => at(weight, weighs));
    const total = weights.reduce((sum, one) => sum + one, 0);
    const mean =
      parts.reduce((sum, { span, value }, place) => {
        return sum + at(span, value) * (weights[place] ?? 0);
      }, 0) / total;
    const { low, high } = meanOf(parts);
    expect(mean).toBeGreaterThanOrEqual(low - 1e-9);
    expect(mean).toBeLessThanOrEqual(high + 1e-9);
  },
);

test.prop([fc.array(part, { minLength: 1, maxLength: 6 })])(
  'is as tight as can be: some choice of weights reaches each end',
  (parts) => {
    const reached = (end: 'low' | 'high') => {
      const means: number[] = [];
      for (let choice = 0; choice < 2 ** parts.length; choice += 1) {
        const weights = parts.map(({ weight }, place) =>
          (choice >> place) % 2 === 0 ? weight.low : weight.high,
        );
        const total = weights.reduce((sum, one) => sum + one, 0);
        const sum = parts.reduce((all, { span }, place) => {
          return all + span[end] * (weights[place] ?? 0);
        }, 0);
        means.push(sum / total);
      }
      return means;
    };
    const { low, high } = meanOf(parts);
    expect(low).toBeCloseTo(Math.min(...reached('low')));
    expect(high).toBeCloseTo(Math.max(...reached('high')));
  },
);
