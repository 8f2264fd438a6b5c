import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Interval } from '../knowledge/kinds';
import { type Proof, proofOf } from '../knowledge/proof';
import { madeUpStatement } from '../testing/madeUpFacts';
import { between } from '../testing/madeUpKnowledge';
import { isTighter, printedInterval, shownInterval } from './shown';

const RATE = { kind: 'rate' } as const;
const COUNT = { kind: 'count' } as const;

function proof(value: number, partial: Partial<Proof> = {}): Proof {
  return proofOf({
    rule: 'rank',
    area: '901',
    year: 2022,
    indicator: 'poverty_rate',
    quantity: 'mean',
    side: 'high',
    value,
    open: false,
    statements: [],
    premises: [],
    assumptions: [],
    ...partial,
  });
}

describe('ends of limits', () => {
  it('are rounded outwards to three digits where they are worked out', () => {
    expect(shownInterval(RATE, between(4.0543, 9.99999))).toEqual({
      low: { value: 4.05, decimals: 2, open: false },
      high: { value: 10, decimals: 0, open: false },
    });
  });

  it('keep the decimals of the printed figure that they are handed on from', () => {
    const printed = madeUpStatement({ printed: '0.368' });
    const root = proof(0.3685, { rule: 'printed', statements: [printed] });
    const handed = proof(0.3685, { premises: [root] });
    expect(shownInterval(RATE, between(0, 0.3685), [handed]).high).toEqual({
      value: 0.369,
      decimals: 3,
      open: false,
    });
  });

  it('are no longer excluded once they are rounded', () => {
    const { high } = shownInterval(RATE, between(0, 0.36851, { highOpen: true }));
    expect(high).toEqual({ value: 0.369, decimals: 3, open: false });
  });

  it('are whole of what is counted, and as many as they are', () => {
    expect(shownInterval(COUNT, between(1276.7, 1_160_904.3))).toEqual({
      low: { value: 1277, decimals: 0, open: false },
      high: { value: 1_160_904, decimals: 0, open: false },
    });
  });

  it('are none where nothing lies beyond them', () => {
    expect(shownInterval(RATE, between(0, 100))).toEqual({ low: null, high: null });
    expect(shownInterval(RATE, between(0, 100, { lowOpen: true })).low).not.toBeNull();
  });

  it('are as printed where a source prints them', () => {
    const { high } = printedInterval(RATE, between(0, 1, { highOpen: true }), () => 2);
    expect(high).toEqual({ value: 1, decimals: 2, open: true });
  });

  const ends = fc
    .tuple(
      fc.double({ min: 0, max: 1e7, noNaN: true }),
      fc.double({ min: 0, max: 1e7, noNaN: true }),
    )
    .map(([one, two]): Interval => between(Math.min(one, two), Math.max(one, two)));
  test.prop([ends, fc.constantFrom('amount', 'count', 'rate')])(
    'never leave out what is possible',
    (interval, kind) => {
      const { low, high } = shownInterval({ kind }, interval);
      const dust = 1e-8 * Math.max(1, interval.high);
      const holds = (value: number) =>
        (low === null || low.value <= value + dust) &&
        (high === null || value <= high.value + dust);
      const possible =
        kind === 'rate' ? Math.min(100, interval.low) : (interval.low + interval.high) / 2;
      const value = kind === 'count' ? Math.round(possible) : possible;
      if (value >= interval.low && value <= interval.high) expect(holds(value)).toBe(true);
    },
  );
});

describe('limits beside printed ones', () => {
  it('are news where they leave less as they are written', () => {
    const printed = shownInterval(RATE, between(0, 1, { highOpen: true }));
    expect(isTighter(shownInterval(RATE, between(0, 0.3685)), printed)).toBe(true);
    expect(isTighter(shownInterval(RATE, between(0, 0.9999)), printed)).toBe(false);
    expect(isTighter(printed, shownInterval(RATE, between(0, 1)))).toBe(true);
    expect(isTighter(printed, printed)).toBe(false);
  });
});
