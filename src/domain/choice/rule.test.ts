import { describe, expect, it } from 'vitest';
import { shippedFacts } from '../../../scripts/facts/shippedFacts';
import { madeUpIndicator, madeUpProvince } from '../testing/madeUpFacts';
import { chosenIn } from './chosen';
import { bestYearFor, tallyCondition, usualCondition } from './conditions';
import { verdictOf } from './rule';

const status = madeUpIndicator({ id: 'new_rural_status', kind: 'category', populations: [] });
const step = (id: string, rank: number | null) => {
  return { indicator: status.id, id, rank, name: { vi: id, en: id } };
};
const title = (area: string, printed: string) => {
  return { indicator: status.id, area, printed, population: null, line: null };
};
const madeUp = madeUpProvince(
  [title('90001', 'met'), title('90002', 'advanced'), title('90004', 'city')],
  {
    indicators: [status],
    categories: [step('met', 1), step('advanced', 2), step('city', null)],
  },
);
const in2020 = { year: 2020, line: null };

describe('a title', () => {
  const verdict = (area: string, relation: 'lt' | 'ge' | 'eq', value: number) =>
    verdictOf(madeUp, area, in2020, { indicator: status.id, relation, value });

  it('is compared by its place on the ladder', () => {
    expect(verdict('90001', 'ge', 1)).toBe('meets');
    expect(verdict('90001', 'lt', 2)).toBe('meets');
    expect(verdict('90002', 'eq', 1)).toBe('fails');
  });

  it('can’t be told where none was published, nor where it stands beside the ladder', () => {
    expect(verdict('90005', 'lt', 1)).toBe('untold');
    expect(verdict('90004', 'ge', 1)).toBe('untold');
  });
});

const facts = shippedFacts();
const districts = facts.registry.ofLevel('district').map(({ code }) => code);
const in2022 = { year: 2022, line: null };

describe('poverty above 0.3 % and no clean water', () => {
  const poor = { indicator: 'poverty_rate', relation: 'gt', value: 0.3 } as const;
  const dry = { indicator: 'clean_water_rate', relation: 'lt', value: 100 } as const;

  it('surely holds of no district, and can’t be told of those that aren’t surely less poor', () => {
    const choice = { kind: 'rule', join: 'and', conditions: [poor, dry] } as const;
    const request = { choice, level: 'district', outside: false, ...in2022 } as const;
    const chosen = chosenIn(facts, { labels: {} }, request);
    expect(chosen.codes).toEqual([]);
    // The three that are named, and the six that are only known to be no poorer than those.
    expect(chosen.untold).toHaveLength(9);
  });

  it('is told condition by condition', () => {
    expect(tallyCondition(facts, districts, in2022, poor)).toEqual({
      meets: 3,
      fails: 4,
      untold: 6,
    });
    expect(tallyCondition(facts, districts, in2022, dry)).toMatchObject({ untold: 13 });
    expect(bestYearFor(facts, districts, dry)).toBeUndefined();
  });
});

describe('the best year for a condition', () => {
  it('is the one with most figures', () => {
    const condition = { indicator: 'hygienic_water_rate', relation: 'lt', value: 100 } as const;
    expect(bestYearFor(facts, districts, condition)).toEqual({ year: 2023, areas: 1 });
  });
});

describe('a condition begins', () => {
  it('with those that are badly off', () => {
    expect(usualCondition(facts, 'poverty_rate', in2022)).toMatchObject({
      relation: 'gt',
      value: 0,
    });
    expect(usualCondition(facts, 'clean_water_rate', in2022)).toMatchObject({
      relation: 'lt',
      value: 100,
    });
    expect(usualCondition(facts, 'new_rural_status', in2022)).toMatchObject({
      relation: 'lt',
      value: 1,
    });
    expect(usualCondition(facts, 'income_per_capita', in2022).relation).toBe('lt');
  });
});
