import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts';
import { indexFacts } from '../facts';
import type { Statement } from '../statements';
import { madeUpFacts, madeUpIndicator, madeUpStatement } from '../testing/madeUpFacts';
import { compositeParts, ownComposite } from './composite';

const components = ['roads', 'water', 'light'];
const question = { indicator: 'whole', area: '90001', year: 2020, line: null };

function factsOf(statements: Partial<Statement>[]): Facts {
  return indexFacts(
    madeUpFacts({
      indicators: [
        madeUpIndicator({ id: 'whole', kind: 'composite', populations: [] }),
        ...components.map((id) => madeUpIndicator({ id, composite: true })),
        madeUpIndicator({ id: 'beside' }),
      ],
      statements: statements.map((one, index) =>
        madeUpStatement({ id: `F00${index}`, line: null, ...one }),
      ),
    }),
  );
}

const compositeOf = (statements: Partial<Statement>[]) =>
  ownComposite(factsOf(statements), question);

describe('the composite', () => {
  it('has its components as parts, in the order of the indicators, and no other indicator', () => {
    const parts = compositeParts(factsOf([{ indicator: 'beside' }]), question);
    expect(parts.map((part) => part.indicator.id)).toEqual(components);
    expect(parts.every((part) => part.own === undefined)).toBe(true);
  });

  it('is unknown where no component is known', () => {
    expect(compositeOf([])).toBeUndefined();
    expect(compositeOf([{ indicator: 'beside' }, { indicator: 'roads', area: '901' }])).toBe(
      undefined,
    );
    expect(compositeOf([{ indicator: 'roads', year: 2019 }])).toBeUndefined();
  });

  it('is the mean where all are known', () => {
    const known = compositeOf([
      { indicator: 'roads', printed: '90' },
      { indicator: 'water', printed: '60' },
      { indicator: 'light', printed: '99' },
    ]);
    expect(known).toMatchObject({ kind: 'derived', step: 'mean', value: 83, decimals: 1 });
    expect(known?.statements.map((one) => one.id)).toEqual(['F000', 'F001', 'F002']);
  });

  it('leaves an unknown component open from 0 to 100', () => {
    const known = compositeOf([
      { indicator: 'roads', printed: '90' },
      { indicator: 'water', printed: '60' },
    ]);
    // Printed without decimals, 90 may be as little as 89.5.
    expect(known).toMatchObject({ kind: 'bounded', interval: { low: 149 / 3, high: 251 / 3 } });
  });

  it('takes the limits of a component that is only bounded', () => {
    const known = compositeOf([{ indicator: 'roads', printed: '90', relation: 'above' }]);
    expect(known).toMatchObject({ kind: 'bounded', interval: { low: 30, high: 100 } });
  });

  it.each(['exact', 'above'] as const)(
    'learns nothing of the whole from what is said of other households, but names it: %s',
    (relation) => {
      const population = 'rural_households';
      const said = { indicator: 'roads', printed: '90', population, relation };
      expect(compositeOf([said])).toMatchObject({
        kind: 'bounded',
        interval: { low: 0, high: 100 },
        statements: [{ id: 'F000' }],
      });
    },
  );
});

const known = fc.uniqueArray(
  fc.record({
    indicator: fc.constantFrom(...components),
    printed: fc.integer({ min: 0, max: 100 }).map(String),
    relation: fc.constantFrom('exact', 'about', 'below', 'above'),
  }),
  { minLength: 1, maxLength: 3, selector: (one) => one.indicator },
);

test.prop([known])('stays within 0 and 100, and narrows as more is known', (said) => {
  const widthOf = (statements: Partial<Statement>[]) => {
    const own = compositeOf(statements);
    if (own === undefined) return 100;
    if (own.kind !== 'bounded') return 0;
    expect(own.interval.low).toBeGreaterThanOrEqual(0);
    expect(own.interval.high).toBeLessThanOrEqual(100 + 1e-9);
    return own.interval.high - own.interval.low;
  };
  expect(widthOf(said)).toBeLessThanOrEqual(widthOf(said.slice(1)) + 1e-9);
});
