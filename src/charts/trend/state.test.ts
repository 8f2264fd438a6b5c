import { describe, expect, it } from 'vitest';
import { indexFacts } from '../../domain/facts';
import type { Indicator } from '../../domain/indicators';
import type { Statement } from '../../domain/statements';
import { trendOf } from './state';

const NONE = { vi: '', en: '' };
const INDICATOR: Indicator = {
  id: 'income',
  family: 'income',
  kind: 'amount',
  unit: 'million_vnd_per_person_year',
  direction: 'higher_is_better',
  populations: ['people'],
  mapped: true,
  zeroClass: false,
  composite: false,
  name: NONE,
  short: NONE,
  definition: NONE,
  comparable: NONE,
};

function statement(id: string, area: string, year: number): Statement {
  return {
    id,
    indicator: 'income',
    population: 'people',
    area,
    year,
    quantity: 'value',
    relation: 'exact',
    printed: '50',
    total: null,
    baseYear: null,
    line: null,
    lineStated: false,
    source: 'S',
    notes: [],
  };
}

const FACTS = indexFacts({
  format: 1,
  units: [],
  others: [],
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
