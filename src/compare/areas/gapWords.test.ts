import { expect, it } from 'vitest';
import { shippedFacts } from '../../../scripts/facts/shippedFacts';
import { compareAreas } from '../../domain/comparison/areas';
import type { Gap } from '../../domain/comparison/gap';
import { gapWords } from './gapWords';

const facts = shippedFacts();
const rate = facts.indicator('poverty_rate')!;
const income = facts.indicator('income_per_capita')!;
const closed = (low: number, high: number) => ({ low, high, lowOpen: false, highOpen: false });

it('says a gap of printed figures by these, in points and in times', () => {
  const { rows } = compareAreas(facts, {
    pins: ['198', '202'],
    year: 2022,
    indicator: 'poverty_rate',
    line: null,
  });
  const gap = rows.find(({ indicator }) => indicator === rate)?.cells[1]?.gap;
  expect(gapWords(gap!, rate, 'vi')).toEqual({
    sentence: 'cao hơn khoảng 0,255\u00a0điểm\u00a0%',
    ratio: 'gấp 1,69 lần',
  });
  expect(gapWords(gap!, rate, 'en').ratio).toBe('1.69 times');
});

it('says of limits the least and the most', () => {
  const gap: Gap = { kind: 'higher', difference: closed(2, 5), ratio: closed(1.28, 4), told: null };
  expect(gapWords(gap, rate, 'vi')).toEqual({
    sentence: 'cao hơn 2\u00a0điểm\u00a0% đến 5\u00a0điểm\u00a0%',
    ratio: 'gấp ít nhất 1,2 lần',
  });
  const endless = { ...gap, difference: closed(20, Infinity) };
  expect(gapWords(endless, income, 'vi').sentence).toBe('cao hơn ít nhất 20\u00a0tr.đ');
  const lower: Gap = { ...gap, kind: 'lower', difference: closed(-5, 0), ratio: closed(0, 1) };
  expect(gapWords(lower, rate, 'vi')).toEqual({
    sentence: 'thấp hơn nhiều nhất 5\u00a0điểm\u00a0%',
    ratio: null,
  });
});

it('gives a ratio no more decimals than are certain', () => {
  const gap: Gap = {
    kind: 'higher',
    difference: closed(3, 5),
    ratio: closed(2.2, 4.33),
    told: { difference: 4, decimals: 0, ratio: 3 },
  };
  expect(gapWords(gap, rate, 'vi').ratio).toBe('gấp 3 lần');
});

it('names the reason of a refusal', () => {
  const gap: Gap = { kind: 'refused', reason: 'other_line', whose: 'both' };
  expect(gapWords(gap, rate, 'vi').sentence).toBe('không so: khác chuẩn nghèo');
});
