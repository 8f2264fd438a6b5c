import { describe, expect, it } from 'vitest';
import { indexFacts } from '../../domain/facts';
import type { Statement } from '../../domain/statements';
import { madeUpIndicator, madeUpStatement } from '../../domain/testing/madeUpFacts';
import { trendOf } from './state';

const INDICATOR = madeUpIndicator({
  id: 'income',
  family: 'income',
  kind: 'amount',
  unit: 'million_vnd_per_person_year',
  direction: 'higher_is_better',
  populations: ['people'],
  zeroClass: false,
});

function statement(id: string, area: string, year: number): Statement {
  return madeUpStatement({
    id,
    indicator: 'income',
    population: 'people',
    area,
    year,
    printed: '50',
    line: null,
    lineStated: false,
  });
}

const FACTS = indexFacts({
  format: 2,
  units: [],
  others: [],
  changes: [],
  indicators: [INDICATOR],
  populations: [],
  categories: [],
  lines: [],
  statements: [statement('a', '202', 2020), statement('b', '22', 2023)],
  conflicts: [],
  events: [],
  geography: {},
  places: [],
});

describe('a trend', () => {
  it('tells of the first area that has any figure, and leaves out those without', () => {
    const areas = ['06988', '202', '22'].map((code) => ({ code, name: code }));
    const trend = trendOf(FACTS, { indicator: INDICATOR, year: 2022, areas });
    expect(trend.areas.map((area) => [area.code, area.role])).toEqual([
      ['202', 'subject'],
      ['22', 'reference'],
    ]);
  });
});
