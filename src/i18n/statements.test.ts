import { describe, expect, it } from 'vitest';
import type { Facts, FactsFile } from '../domain/facts';
import { indexFacts } from '../domain/facts';
import type { Indicator } from '../domain/indicators';
import type { Statement } from '../domain/statements';
import { madeUpIndicator, madeUpStatement } from '../domain/testing/madeUpFacts';
import { statementFigure, statementScope, statementSentence } from './statements';

function indicator(part: Partial<Indicator>): Indicator {
  return madeUpIndicator({ short: { vi: 'Hộ nghèo', en: 'Poor households' }, ...part });
}

const FILE: FactsFile = {
  format: 2,
  units: [],
  others: [],
  changes: [],
  indicators: [
    indicator({}),
    indicator({ id: 'poor_households', kind: 'count', unit: 'households' }),
    indicator({
      id: 'communes_met',
      family: 'new_rural',
      kind: 'count',
      unit: 'communes',
      populations: ['rural_communes'],
    }),
    indicator({
      id: 'income',
      family: 'income',
      kind: 'amount',
      unit: 'million_vnd_per_person_year',
      populations: ['people'],
    }),
    indicator({
      id: 'status',
      family: 'new_rural',
      kind: 'category',
      unit: 'category',
      populations: [],
    }),
    indicator({
      id: 'grid',
      family: 'infrastructure',
      kind: 'date',
      unit: 'date',
      populations: [],
    }),
    indicator({
      id: 'stations',
      family: 'infrastructure',
      kind: 'rate',
      populations: ['communes'],
    }),
  ],
  populations: [
    { id: 'rural_households', name: { vi: 'hộ nông thôn', en: 'rural households' } },
    { id: 'communes', name: { vi: 'xã, phường, thị trấn', en: 'communes, wards and townships' } },
  ],
  places: [],
  categories: [{ indicator: 'status', id: 'met', rank: 1, name: { vi: 'Đạt chuẩn', en: 'Met' } }],
  lines: [
    {
      id: 'central',
      scope: 'central',
      name: { vi: '', en: '' },
      act: '',
      from: 2021,
      to: 2025,
      urbanThreshold: 2,
      ruralThreshold: 1.5,
      multidimensional: true,
      note: { vi: '', en: '' },
    },
  ],
  statements: [],
  conflicts: [],
  events: [],
  geography: {},
};
const FACTS: Facts = indexFacts(FILE);

function statement(part: Partial<Statement>): Statement {
  return madeUpStatement({
    id: 'T1',
    area: '202',
    year: 2022,
    printed: '0.623',
    line: null,
    lineStated: false,
    source: 'S1',
    ...part,
  });
}

function both(part: Partial<Statement>): string[] {
  const one = statement(part);
  return [statementFigure(FACTS, one, 'vi'), statementFigure(FACTS, one, 'en')].map((words) =>
    words.replaceAll('\u00a0', ' '),
  );
}

describe('the figure of a statement', () => {
  it('keeps the decimals that were printed', () => {
    expect(both({ printed: '0.60' })).toEqual(['0,60 %', '0.60 %']);
  });
  it('says limits and rounding', () => {
    expect(both({ relation: 'below', printed: '1' })).toEqual(['dưới 1 %', 'below 1 %']);
    expect(both({ relation: 'above', printed: '60' })).toEqual(['trên 60 %', 'above 60 %']);
    expect(both({ relation: 'about', printed: '1.55' })).toEqual(['khoảng 1,55 %', 'about 1.55 %']);
  });
  it('says a count of a total', () => {
    const part = { indicator: 'communes_met', printed: '54', total: 98 };
    expect(both(part)).toEqual(['54 trên 98 xã', '54 of 98 communes']);
  });
  it('says what a share is of by its population', () => {
    const part = { indicator: 'stations', population: 'communes', printed: '3', total: 4 };
    expect(both(part)).toEqual([
      '3 trên 4 xã, phường, thị trấn',
      '3 of 4 communes, wards and townships',
    ]);
  });
  it('says a rank', () => {
    expect(both({ quantity: 'rank', printed: '2', total: 13 })).toEqual([
      'xếp thứ 2 trên 13',
      'ranked 2 of 13',
    ]);
  });
  it('says a difference by its sign, and of rates in points', () => {
    const count = { indicator: 'poor_households', printed: '-1268', baseYear: 2021 };
    expect(both({ ...count, quantity: 'difference' })).toEqual([
      'giảm 1.268 hộ so với năm 2021',
      'down 1,268 households on 2021',
    ]);
    expect(both({ quantity: 'difference', printed: '-0.343', baseYear: 2021 })).toEqual([
      'giảm 0,343 điểm % so với năm 2021',
      'down 0.343 percentage points on 2021',
    ]);
  });
  it('says growth', () => {
    const part = { indicator: 'income', printed: '13.88', baseYear: 2020 };
    expect(both({ ...part, quantity: 'growth' })).toEqual([
      'tăng 13,88 % so với năm 2020',
      'up 13.88 % on 2020',
    ]);
  });
  it('says a ratio', () => {
    const part = { indicator: 'income', printed: '1.7', baseYear: 2020 };
    expect(both({ ...part, quantity: 'ratio' })).toEqual([
      'gấp 1,7 lần năm 2020',
      '1.7 times that of 2020',
    ]);
  });
  it('names a category and writes a date', () => {
    expect(both({ indicator: 'status', printed: 'met' })).toEqual(['Đạt chuẩn', 'Met']);
    expect(both({ indicator: 'grid', printed: '2014-12-16' })).toEqual([
      '16/12/2014',
      '16/12/2014',
    ]);
  });
});

describe('the scope of a statement', () => {
  it('is silent about the principal population', () => {
    expect(statementScope(FACTS, statement({}), 'vi')).toEqual([]);
  });
  it('names another population, and a source that names no line', () => {
    const one = statement({ population: 'rural_households', line: 'unstated' });
    expect(statementScope(FACTS, one, 'vi')).toEqual([
      'hộ nông thôn',
      'nguồn không nêu chuẩn nghèo',
    ]);
  });
});

describe('the sentence of a statement', () => {
  it('tells a line that the source names from one assigned by year', () => {
    const inferred = statementSentence(FACTS, statement({ line: 'central' }), 'vi');
    expect(inferred.replaceAll('\u00a0', ' ')).toBe(
      '0,623 % hộ nghèo (chuẩn trung ương 2021–2025, xác định theo năm)',
    );
    const stated = statementSentence(FACTS, statement({ line: 'central', lineStated: true }), 'en');
    expect(stated.replaceAll('\u00a0', ' ')).toBe(
      '0.623 % poor households (central line 2021–2025)',
    );
  });
});
