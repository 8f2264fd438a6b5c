import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { shippedFacts } from '../../../scripts/facts/shippedFacts';
import { indexFacts } from '../facts';
import type { Bounded, Knowledge, Scope } from '../knowledge/kinds';
import { know } from '../knowledge/know';
import type { Statement } from '../statements';
import { madeUpFacts, madeUpIndicator, madeUpStatement } from '../testing/madeUpFacts';
import {
  between,
  bounded,
  claim,
  disputedFigure,
  HOUSEHOLDS,
  inherited,
  unknown,
} from '../testing/madeUpKnowledge';
import { printedFigure } from '../testing/printed';
import { gapOf } from './gap';

const RATE = { kind: 'rate' } as const;
const AMOUNT = { kind: 'amount' } as const;

/** Two communes with printed figures, as the atlas knows them. */
function printed(
  one: string,
  other: string,
  part: Partial<Statement> = {},
): [Knowledge, Knowledge] {
  const facts = indexFacts(
    madeUpFacts({
      statements: [
        madeUpStatement({ id: 'F001', area: '90001', printed: one, ...part }),
        madeUpStatement({ id: 'F002', area: '90002', printed: other, ...part }),
      ],
    }),
  );
  const ask = (area: string) =>
    know(facts, { indicator: 'poverty_rate', area, year: 2020, line: 'line-old' });
  return [ask('90001'), ask('90002')];
}

function limited(low: number, high: number, part: Partial<Bounded> = {}): Bounded {
  return bounded(between(low, high), { scope: HOUSEHOLDS, ...part });
}

describe('printed figures', () => {
  it('differ where their roundings lie apart', () => {
    expect(gapOf(...printed('0.5', '0.3'), RATE)).toMatchObject({
      kind: 'higher',
      told: { difference: 0.2, decimals: 1 },
    });
    expect(gapOf(...printed('0.3', '0.5'), RATE).kind).toBe('lower');
  });

  it('may be alike where their roundings meet, be it in one value', () => {
    expect(gapOf(...printed('0.3', '0.4'), RATE).kind).toBe('untold');
    expect(gapOf(...printed('0.30', '0.4'), RATE).kind).toBe('lower');
    expect(gapOf(...printed('0.3', '0.3'), RATE).kind).toBe('untold');
  });

  it('are equal where the sources count none or all, which nobody rounds', () => {
    const counted = { counted: true };
    expect(gapOf(...printed('100', '100'), RATE)).toMatchObject({ kind: 'untold' });
    expect(gapOf(...printed('0', '0.0', counted), RATE)).toMatchObject({
      ...{ kind: 'equal', ratio: null },
    });
    expect(gapOf(...printed('100', '100', counted), RATE)).toMatchObject({
      kind: 'equal',
      told: { difference: 0, ratio: 1 },
    });
  });

  it('carry their rounding into difference and ratio', () => {
    const gap = gapOf(...printed('6', '2'), RATE);
    if (gap.kind === 'refused' || gap.ratio === null) throw new Error(gap.kind);
    expect(gap.difference.low).toBeCloseTo(3);
    expect(gap.difference.high).toBeCloseTo(5);
    expect(gap.ratio.low).toBeCloseTo(5.5 / 2.5);
    expect(gap.ratio.high).toBeCloseTo(6.5 / 1.5);
  });
});

describe('limits', () => {
  it('are compared as intervals', () => {
    expect(gapOf(limited(3, 4), limited(1, 2), RATE).kind).toBe('higher');
    expect(gapOf(limited(1, 3), limited(2, 4), RATE).kind).toBe('untold');
  });

  it('that are excluded themselves don’t meet', () => {
    const below = limited(0, 2);
    const open = { ...below, interval: { ...below.interval, highOpen: true } };
    expect(gapOf(open, limited(2, 3), RATE).kind).toBe('lower');
  });

  it('with no upper end leave the ratio open', () => {
    const gap = gapOf(limited(80, Infinity), limited(10, 20), AMOUNT);
    expect(gap).toMatchObject({ kind: 'higher', told: null });
    expect(gap).toHaveProperty('ratio.high', Infinity);
    expect(gap).toHaveProperty('ratio.low', 4);
  });
});

describe('a disagreement', () => {
  const conflict = disputedFigure([claim(32), claim(46)], { scope: HOUSEHOLDS });

  it('stands for all that is claimed', () => {
    expect(gapOf(conflict, limited(50, 51), AMOUNT).kind).toBe('lower');
    expect(gapOf(conflict, limited(40, 41), AMOUNT).kind).toBe('untold');
  });

  it('without claims is held against nothing', () => {
    expect(gapOf({ ...conflict, claims: [] }, limited(50, 51), AMOUNT)).toEqual({
      kind: 'refused',
      reason: 'disputed',
      whose: 'one',
    });
  });
});

describe('what isn’t comparable is refused, with the reason', () => {
  const own = limited(1, 2);
  const scoped = (scope: Partial<Scope>) => limited(1, 2, { scope: { ...HOUSEHOLDS, ...scope } });
  it.each([
    ['unknown', unknown(), 'one'],
    ['inherited', inherited(own), 'one'],
    ['assumed', limited(1, 2, { assumed: true }), 'one'],
    ['line_unstated', scoped({ lineUnstated: true }), 'one'],
    ['other_line', scoped({ line: 'line-new' }), 'both'],
    ['other_population', scoped({ population: 'rural_households' }), 'both'],
  ] as [string, Knowledge, string][])('%s', (reason, known, whose) => {
    expect(gapOf(known, own, RATE)).toEqual({ kind: 'refused', reason, whose });
    const turned = whose === 'one' ? 'other' : whose;
    expect(gapOf(own, known, RATE)).toEqual({ kind: 'refused', reason, whose: turned });
  });

  it('a status', () => {
    expect(gapOf(own, own, madeUpIndicator({ kind: 'category' }))).toMatchObject({
      reason: 'not_ordered',
    });
  });
});

const limits = fc
  .tuple(printedFigure(0, 100), printedFigure(0, 100))
  .map(([one, two]) => limited(Math.min(one, two), Math.max(one, two)));
const share = fc.double({ min: 0, max: 1, noNaN: true });

property.prop([limits, limits, share, share])(
  'whatever the true values are, the gap holds of them',
  (one, other, place, otherPlace) => {
    const inside = ({ interval: { low, high } }: Bounded, at: number) => low + (high - low) * at;
    const [value, against] = [inside(one, place), inside(other, otherPlace)];
    const gap = gapOf(one, other, RATE);
    if (gap.kind === 'refused') throw new Error(gap.reason);
    if (gap.kind === 'higher') expect(value).toBeGreaterThan(against);
    if (gap.kind === 'lower') expect(value).toBeLessThan(against);
    if (gap.kind === 'equal') expect(value).toBe(against);
    expect(value - against).toBeGreaterThanOrEqual(gap.difference.low - 1e-9);
    expect(value - against).toBeLessThanOrEqual(gap.difference.high + 1e-9);
    if (gap.ratio !== null && against > 0) {
      const slack = 1e-9 * (1 + value / against);
      expect(value / against).toBeGreaterThanOrEqual(gap.ratio.low - slack);
      expect(value / against).toBeLessThanOrEqual(gap.ratio.high + slack);
    }
  },
);

property.prop([limits, limits])('turned round, higher is lower', (one, other) => {
  const turned = { higher: 'lower', lower: 'higher', equal: 'equal', untold: 'untold' };
  const gap = gapOf(one, other, RATE);
  if (gap.kind !== 'refused') expect(gapOf(other, one, RATE).kind).toBe(turned[gap.kind]);
});

it('holds the three poorest districts of 2022 apart, as printed', () => {
  const facts = shippedFacts();
  const poverty = (area: string) =>
    know(facts, { indicator: 'poverty_rate', area, year: 2022, line: 'central-2021-2025' });
  expect(gapOf(poverty('202'), poverty('198'), RATE)).toMatchObject({
    kind: 'higher',
    told: { difference: 0.255, decimals: 3 },
  });
  expect(gapOf(poverty('199'), poverty('202'), RATE)).toMatchObject({ kind: 'lower', told: null });
  expect(gapOf(poverty('199'), poverty('198'), RATE).kind).toBe('untold');
});
