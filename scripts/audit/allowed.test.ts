import { describe, expect, it } from 'vitest';
import { allowedBy, changeBy } from './allowed';
import { madeUpRow } from './testing/madeUp';

describe('What a statement leaves possible', () => {
  it('is all that is rounded to its figure', () => {
    const { low, high } = allowedBy(madeUpRow({ value: 0.368 }), 'rate');
    expect(low).toBeCloseTo(0.3675);
    expect(high).toBeCloseTo(0.3685);
  });

  it('is no more than there can be: 100 % is at least 99.5 %', () => {
    expect(allowedBy(madeUpRow({ value: 100 }), 'rate')).toEqual({ low: 99.5, high: 100 });
    expect(allowedBy(madeUpRow({ value: 0 }), 'rate')).toEqual({ low: 0, high: 0.5 });
  });

  it('is one value where each was counted', () => {
    const all = { low: 100, high: 100 };
    expect(allowedBy(madeUpRow({ value: 100, counted: true }), 'rate')).toEqual(all);
    expect(allowedBy(madeUpRow({ value: 64, total: 64 }), 'rate')).toEqual(all);
    expect(allowedBy(madeUpRow({ value: 258 }), 'count')).toEqual({ low: 258, high: 258 });
  });

  it('is five per cent either way where it is about so much, or estimated', () => {
    const about = { low: 95, high: 105 };
    expect(allowedBy(madeUpRow({ value: 100, relation: 'about' }), 'count')).toEqual(about);
    expect(allowedBy(madeUpRow({ value: 100, estimate: true }), 'count')).toEqual(about);
  });

  it('has one end where only a limit is stated', () => {
    const below = { value: 5, relation: 'below' } as const;
    expect(allowedBy(madeUpRow(below), 'rate')).toEqual({ low: 0, high: 5 });
    expect(allowedBy(madeUpRow({ ...below, estimate: true }), 'rate')).toEqual({ low: 0, high: 5 });
  });

  it('is a sum or a factor between two years', () => {
    const fewer = madeUpRow({ quantity: 'difference', value: -1268 });
    const range = { low: -1268, high: -1268 };
    expect(changeBy(fewer, 'count')).toEqual({ by: 'sum', range });
    const grown = changeBy(madeUpRow({ quantity: 'growth', value: 10 }), 'amount');
    expect(grown?.by).toBe('factor');
    expect(grown?.range.low).toBeCloseTo(1.095);
    expect(changeBy(madeUpRow({ value: 1 }), 'rate')).toBeUndefined();
  });
});
