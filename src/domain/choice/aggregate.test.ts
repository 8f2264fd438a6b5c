import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { withBorrowedWeights } from '../assumptions';
import type { Facts } from '../facts';
import type { Statement } from '../statements';
import { madeUpIndicator, madeUpProvince } from '../testing/madeUpFacts';
import { type Aggregate, aggregateOf, isBorrowed } from './aggregate';

const rate = madeUpIndicator();
const households = madeUpIndicator({ id: 'households', kind: 'count', unit: 'households' });
const pair = ['90001', '90002'];
const district = [...pair, '90003'];
const question = { indicator: rate, year: 2020, line: 'line-old' };

/** The group of just these two would speak for both. */
function factsOf(statements: Partial<Statement>[]): Facts {
  return madeUpProvince(statements, { indicators: [rate, households], others: [] });
}

const weight = (area: string, printed: string, year = 2020): Partial<Statement> => {
  return { indicator: 'households', area, printed, year, line: null };
};
const of = (statements: Partial<Statement>[], codes = pair) =>
  aggregateOf(factsOf(statements), codes, question);

describe('areas together', () => {
  it('have the mean by their weights where these are published', () => {
    const known = of([
      { area: '90001', printed: '2' },
      { area: '90002', printed: '8' },
      weight('90001', '300'),
      weight('90002', '100'),
    ]);
    expect(known).toMatchObject({
      by: 'weights',
      // 1.5 to 2.5 % of 300 and 7.5 to 8.5 % of 100: the figures are rounded.
      interval: { low: 3, high: 4 },
      own: pair,
    });
  });

  it('are weighed by another year only where that may be assumed, and say so', () => {
    const facts = factsOf([
      { area: '90001', printed: '2' },
      { area: '90002', printed: '8' },
      weight('90001', '300', 2018),
      weight('90002', '100', 2021),
    ]);
    const borrowed = (known: Aggregate) =>
      known.kind === 'known' && known.parts.filter((part) => isBorrowed(part, 2020)).length;
    const known = aggregateOf(withBorrowedWeights(facts), pair, question);
    expect(known).toMatchObject({
      by: 'weights',
      interval: { low: 3, high: 4 },
      parts: [{ weight: { year: 2018 } }, { weight: { year: 2021 } }],
    });
    expect(borrowed(known)).toBe(2);
    const strict = aggregateOf(facts, pair, question);
    expect(strict).toMatchObject({ by: 'between', interval: { low: 1.5, high: 8.5 } });
    expect(borrowed(strict)).toBe(0);
  });

  it('lie between their parts where a weight is missing', () => {
    const known = of([
      { area: '90001', printed: '2' },
      { area: '90002', printed: '8' },
      weight('90001', '300'),
    ]);
    expect(known).toMatchObject({ by: 'between', interval: { low: 1.5, high: 8.5 } });
  });

  it('may have anything where a part may, whatever its district has', () => {
    const known = of([
      { area: '90001', printed: '2' },
      { area: '901', printed: '3' },
    ]);
    expect(known).toMatchObject({ kind: 'anything', own: ['90001'], of: 2 });
  });

  it('have their district’s figure where they are all of it', () => {
    const statements = [
      { area: '90001', printed: '2' },
      { area: '901', printed: '3' },
    ];
    expect(of(statements, district)).toMatchObject({
      by: 'whole',
      interval: { low: 3, high: 3 },
      own: ['90001'],
      of: 3,
    });
    // Another area beside it: between the district's figure and its own.
    const more = of([...statements, { area: '90004', printed: '7' }], [...district, '90004']);
    expect(more).toMatchObject({ by: 'between', interval: { low: 2.5, high: 7.5 } });
    expect(more).toMatchObject({ parts: [{ area: '901' }, { area: '90004' }] });
  });

  it('are unknown where nothing is known of any, where there are none, and as titles', () => {
    expect(of([{ area: '901' }])).toMatchObject({ kind: 'unknown', reason: 'no_figures' });
    expect(of([], [])).toMatchObject({ reason: 'no_areas' });
    const title = { ...question, indicator: madeUpIndicator({ kind: 'category' }) };
    expect(aggregateOf(factsOf([]), pair, title)).toMatchObject({ reason: 'not_ordered' });
  });

  it('add up where they are counted', () => {
    const facts = factsOf([weight('90001', '300'), weight('90002', '100')]);
    const counted = { indicator: households, year: 2020, line: null };
    expect(aggregateOf(facts, pair, counted)).toMatchObject({
      by: 'sum',
      interval: { low: 400, high: 400 },
    });
  });

  const percent = fc.integer({ min: 1, max: 99 });
  const number = fc.integer({ min: 1, max: 1000 });
  test.prop([percent, percent, number, number])(
    'hold the true mean, and never in a wider interval where more is known',
    (one, two, first, second) => {
      const rates = [
        { area: '90001', printed: `${one}` },
        { area: '90002', printed: `${two}` },
      ];
      const mean = (one * first + two * second) / (first + second);
      const stages = [
        of(rates),
        of([...rates, weight('90001', `${first}`)]),
        of([...rates, weight('90001', `${first}`), weight('90002', `${second}`)]),
      ];
      let [low, high] = [0, 100];
      for (const known of stages) {
        if (known.kind !== 'known') throw new Error(known.kind);
        expect(known.interval.low).toBeGreaterThanOrEqual(low - 1e-9);
        expect(known.interval.high).toBeLessThanOrEqual(high + 1e-9);
        ({ low, high } = known.interval);
        expect(mean).toBeGreaterThanOrEqual(low - 1e-9);
        expect(mean).toBeLessThanOrEqual(high + 1e-9);
      }
    },
  );
});
