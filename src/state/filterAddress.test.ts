import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { shippedFacts } from '../../scripts/facts/shippedFacts';
import { type AreaFilter, isFiltering, NO_FILTER } from '../domain/choice/areaFilter';
import { RELATIONS } from '../domain/choice/choice';
import { KINDS } from '../domain/knowledge/kinds';
import { MEMBERSHIPS, UNIT_GROUPS } from '../domain/units';
import { readAddress, writeAddress } from './address';
import { readFilter, writeFilter } from './filterAddress';
import { DEFAULT_VIEW } from './view';

const facts = shippedFacts();
const condition = fc.record({
  indicator: fc.constantFrom('poverty_rate', 'income_per_capita'),
  relation: fc.constantFrom(...RELATIONS),
  value: fc.integer({ min: -1000, max: 1e6 }).map((digits) => digits / 1000),
});
const filter: fc.Arbitrary<AreaFilter> = fc.record({
  words: fc.constantFrom('', 'ba che', 'trên 0,5 %', '>= 60', 'Đồn Đạc: xã', 'a & b = c'),
  conditions: fc.array(condition, { maxLength: 6 }),
  kinds: fc.uniqueArray(fc.constantFrom(...KINDS)),
  group: fc.option(fc.constantFrom(...UNIT_GROUPS)),
  memberships: fc.uniqueArray(fc.constantFrom(...MEMBERSHIPS)),
  district: fc.option(fc.constantFrom('202', '193')),
  untold: fc.boolean(),
});

test.prop([filter])('a link restores the filter that it was written from', (one) => {
  const { view, bad } = readAddress(writeAddress({ ...DEFAULT_VIEW, filter: one }), facts);
  expect(bad).toEqual([]);
  expect(view.filter).toEqual(isFiltering(one) ? one : NO_FILTER);
});

it('is easy to read', () => {
  const asked: AreaFilter = {
    ...NO_FILTER,
    words: 'ba che',
    conditions: [{ indicator: 'poverty_rate', relation: 'gt', value: 60 }],
    kinds: ['bounded', 'unknown'],
    group: 'border',
    memberships: ['confirmed'],
    district: '202',
    untold: true,
  };
  const written =
    'words:ba che;value:poverty_rate~gt~60;kind:bounded;kind:unknown;group:border;member:confirmed;district:202;untold';
  expect(writeFilter(asked)).toBe(written);
  expect(readFilter(written, facts)).toEqual(asked);
  expect(writeFilter(NO_FILTER)).toBeNull();
});

it.each([
  '',
  'untold',
  'words:',
  `words:${'a'.repeat(101)}`,
  'kind:rumoured',
  'group:rich',
  'member:surely',
  'district:06988',
  'value:poverty_rate~gt~many',
  'value:nothing~gt~1',
  'value:new_rural_status~ge~99',
  'else:1',
])('%s is not taken', (text) => {
  expect(readFilter(text, facts)).toBeUndefined();
});

it('never writes a number in powers of ten', () => {
  const conditions = [{ indicator: 'poverty_rate', relation: 'gt', value: 1e-7 } as const];
  expect(writeFilter({ ...NO_FILTER, conditions })).toBe('value:poverty_rate~gt~0.0000001');
});
