import { describe, expect, it } from 'vitest';
import { shippedFacts } from '../../scripts/facts/shippedFacts';
import { measuresOf } from '../domain/knowledge/solve/measures';
import { nounOf, singular } from './nouns';

const facts = shippedFacts();
const measures = [...new Set(measuresOf(facts.file.indicators).values())];
const LANGUAGES = ['vi', 'en'] as const;

const noun = (
  indicator: string,
  quantity: 'mean' | 'total',
  language: 'vi' | 'en' = 'vi',
  population: string | null = null,
) => nounOf(facts, { indicator, quantity, population }, language);

describe('the noun of a quantity', () => {
  it.each(LANGUAGES)('is there for each face of all measures, in %s', (language) => {
    for (const { id, mean, total, aggregation } of measures) {
      const indicator = mean ?? total;
      const faces = [
        ...(mean === undefined ? [] : (['mean'] as const)),
        ...(total === undefined && aggregation !== 'weighted' ? [] : (['total'] as const)),
      ];
      for (const population of [null, ...(indicator?.populations ?? [])]) {
        for (const face of faces) {
          const found = noun(id, face, language, population);
          expect(found, `${id} ${face}`).toBeDefined();
          expect(found?.name, id).not.toMatch(/^\s*$|undefined| {2}|_/);
          expect(found?.unit, id).not.toMatch(/undefined| {2}|_/);
          expect(found?.unit, `${id} ${face}`).not.toBe('');
        }
      }
    }
  });

  it('of a total is never that of a mean', () => {
    for (const { id, aggregation } of measures) {
      if (aggregation !== 'weighted') continue;
      const [mean, total] = [noun(id, 'mean'), noun(id, 'total')];
      expect(total?.name, id).not.toBe(mean?.name);
      expect(total?.name, id).not.toMatch(/tỷ lệ|bình quân/);
      expect(total?.unit, id).not.toMatch(/%|\/người/);
    }
  });

  it('is that of the indicator behind a mean, where there is one', () => {
    expect(noun('poverty_rate', 'total')).toEqual(noun('poor_households', 'total'));
    expect(noun('poverty_rate', 'total')).toMatchObject({ name: 'số hộ nghèo', unit: 'hộ nghèo' });
  });

  it('tells income from its total', () => {
    expect(noun('income_per_capita', 'mean')).toMatchObject({
      name: 'thu nhập bình quân đầu người',
      unit: 'triệu đồng/người/năm',
    });
    expect(noun('income_per_capita', 'total')).toMatchObject({
      name: 'tổng thu nhập',
      unit: 'triệu đồng/năm',
    });
  });

  it('names whom it speaks of, where that is another population', () => {
    expect(noun('clean_water_rate', 'mean', 'vi', 'urban_people')?.name).toBe(
      'tỷ lệ người dân thành thị dùng nước sạch theo QCVN',
    );
    expect(noun('households', 'total', 'vi', 'rural_households')?.unit).toBe('hộ nông thôn');
    expect(noun('poverty_rate', 'mean', 'en', 'rural_households')?.name).toBe(
      'poverty rate (of rural households)',
    );
  });

  it('keeps the names of peoples, and knows one from many', () => {
    expect(noun('kinh_share', 'mean', 'en')?.name).toBe('Kinh share');
    expect(singular('poor households')).toBe('poor household');
    expect(singular('communes with hardened roads to their villages')).toBe(
      'commune with hardened roads to their villages',
    );
  });

  it('is missing for what is no number', () => {
    expect(noun('new_rural_status', 'mean')).toBeUndefined();
    expect(noun('nothing', 'mean')).toBeUndefined();
  });
});
