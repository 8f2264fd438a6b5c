import { expect, it } from 'vitest';
import { shippedFacts } from '../../../scripts/facts/shippedFacts';
import { type AreaFilter, NO_FILTER } from '../../domain/choice/areaFilter';
import type { Level } from '../../domain/units';
import { activeParts } from './activeParts';
import { readWords } from './readWords';

const facts = shippedFacts();
const poverty = facts.indicator('poverty_rate')!;

function labels(part: Partial<AreaFilter>, language: 'vi' | 'en', level: Level = 'commune') {
  const filter = { ...NO_FILTER, ...part };
  const read = readWords(filter.words, facts, poverty);
  const parts = activeParts(facts, filter, read, { level, language });
  return parts.map(({ label }) => label.replaceAll('\u00a0', ' '));
}

const value = (relation: 'gt' | 'ge' | 'le', number: number) => {
  return { indicator: 'poverty_rate', relation, value: number };
};

it('says each part of a filter in words, a range as one', () => {
  expect(labels({ conditions: [value('gt', 60)], kinds: ['unknown'] }, 'vi')).toEqual([
    'Hộ nghèo lớn hơn 60 %',
    'chưa có số liệu',
  ]);
  expect(labels({ conditions: [value('ge', 0.1), value('le', 2)] }, 'vi')).toEqual([
    'Hộ nghèo từ 0,1 % đến 2 %',
  ]);
  const where = { group: 'border', district: '202', memberships: ['confirmed'] } as const;
  expect(labels(where, 'en')).toEqual([
    'One of the 67: confirmed',
    'border communes',
    'Ba Chẽ district',
  ]);
  expect(labels(where, 'en', 'district')).toEqual([]);
});

it('says what typed words were taken for, and leaves the name where that is let go', () => {
  expect(labels({ words: 'ba che' }, 'en')).toEqual([]);
  expect(labels({ words: 'Ba Chẽ above 1' }, 'en')).toEqual(['Poor households above 1 %']);
  const filter = { ...NO_FILTER, words: 'Ba Chẽ trên 1' };
  const read = readWords(filter.words, facts, poverty);
  const [part] = activeParts(facts, filter, read, { level: 'commune', language: 'vi' });
  expect(part?.without).toEqual({ words: 'ba che' });
});

it('a status is said by its steps', () => {
  const step = { indicator: 'new_rural_status', relation: 'lt', value: 1 } as const;
  expect(labels({ conditions: [step] }, 'vi')[0]).toMatch(/^Nông thôn mới: chưa đạt /);
});
