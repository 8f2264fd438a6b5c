import { describe, expect, it } from 'vitest';
import { shippedFacts } from '../../../scripts/facts/shippedFacts';
import { indexFacts } from '../facts';
import { madeUpFacts, madeUpIndicator, madeUpStatement } from '../testing/madeUpFacts';
import { usualPane, usualPartner } from './usualPane';

describe('the usual second map', () => {
  it('shows the other year of the series that most areas are known in', () => {
    const facts = shippedFacts();
    const first = { indicator: 'poverty_rate', year: 2022, line: null };
    expect(usualPane(facts, first, 'district')).toEqual({ ...first, year: 2024 });
  });

  it('shows another indicator where no other year of the series is known', () => {
    const facts = indexFacts(
      madeUpFacts({
        indicators: [madeUpIndicator(), madeUpIndicator({ id: 'income_per_capita' })],
        statements: [
          madeUpStatement({ id: 'F1', year: 2020 }),
          madeUpStatement({ id: 'F2', year: 2022, line: 'line-new' }),
        ],
      }),
    );
    const first = { indicator: 'poverty_rate', year: 2022, line: null };
    expect(usualPane(facts, first, 'commune')).toEqual({
      indicator: 'income_per_capita',
      year: 2022,
      line: null,
    });
  });
});

describe('the usual partner', () => {
  const facts = shippedFacts();
  const first = { indicator: 'poverty_rate', year: 2022, line: null };

  it('is of the same year, and known of enough of the same areas', () => {
    const partner = { indicator: 'new_rural_status', year: 2022, line: null };
    expect(usualPartner(facts, first, 'commune')).toEqual(partner);
    expect(usualPartner(facts, first, 'district')).toEqual(partner);
  });

  it('is another indicator, even where nothing is known', () => {
    expect(usualPartner(facts, { ...first, year: 2011 }, 'commune').indicator).not.toBe(
      first.indicator,
    );
  });
});
