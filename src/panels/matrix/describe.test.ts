import { describe, expect, it } from 'vitest';
import { indexFacts } from '../../domain/facts';
import type { Knowledge } from '../../domain/knowledge/kinds';
import { madeUpFacts, madeUpIndicator } from '../../domain/testing/madeUpFacts';
import {
  between,
  bounded,
  claim,
  derived,
  disputedFigure,
  disputedLimits,
  HOUSEHOLDS,
  implied,
  inherited,
  reported,
  unknown,
} from '../../domain/testing/madeUpKnowledge';
import { matrixText } from '../../i18n/matrix';
import { describeCell, spoken } from './describe';

const facts = indexFacts(madeUpFacts());
const FIGURE = reported(0.5, { decimals: 2 });
const LIMITS = bounded(between(0, 1, { highOpen: true }));
const say = (knowledge: Knowledge, language: 'vi' | 'en' = 'vi') =>
  spoken(
    describeCell(knowledge, '90001', { facts, indicator: madeUpIndicator(), language }),
  ).replaceAll('\u00a0', ' ');

describe('a cell in words', () => {
  it('gives the figure and its kind', () => {
    expect(say(FIGURE)).toBe('0,50 %, đã công bố');
    expect(say(LIMITS)).toBe('dưới 1 %, giới hạn');
    expect(say(LIMITS, 'en')).toBe('below 1 %, bounded');
    expect(say(unknown())).toBe('chưa có số liệu');
  });

  it('names the area whose figure or limits stand for this one', () => {
    expect(say(inherited(FIGURE))).toBe('0,50 %, số của huyện Huyện Bịa 901');
    expect(say(inherited(LIMITS, '22'), 'en')).toBe('below 1 %, limits of Quảng Ninh province');
    expect(say(inherited(derived(0.5)))).toContain('tính ra');
  });

  it('says what an implied figure follows from, unless that is the area itself', () => {
    expect(say(implied(0))).toBe('0 %, suy ra từ số của huyện Huyện Bịa 901');
    expect(say(implied(0, { from: '90001' }))).toBe('0 %, suy ra');
  });

  it('claims no figure where only limits disagree', () => {
    expect(say(disputedFigure([claim(7)]))).toBe('7 %, mâu thuẫn nguồn');
    expect(say(disputedLimits())).toBe('mâu thuẫn nguồn');
  });

  it('says what a figure must be read with', () => {
    const other = { ...HOUSEHOLDS, population: 'rural_households', otherPopulation: true };
    expect(say({ ...FIGURE, scope: other })).toBe('0,50 %, đã công bố, tính trên hộ nông thôn');
    expect(say({ ...FIGURE, scope: { ...HOUSEHOLDS, lineUnstated: true } })).toContain(
      'nguồn không nêu chuẩn nghèo',
    );
    expect(say({ ...FIGURE, assumed: true })).toContain('năm khác');
  });
});

describe('a summary in words', () => {
  const none = { exact: 0, otherwise: 0, limits: 0, around: 0, limitsAround: 0, nothing: 0 };

  it('names every count that a reader looks for, and the rarer ones where there are any', () => {
    expect(matrixText.vi.counts({ ...none, exact: 22, around: 21, limits: 24 }, 'commune')).toBe(
      '22 biết chính xác, 24 có giới hạn, 21 chỉ có số của huyện, 67 xã hoặc tỉnh, 0 chưa có gì',
    );
    const all = { ...none, otherwise: 2, limitsAround: 3 };
    expect(matrixText.vi.counts(all, 'district')).toBe(
      '0 biết chính xác, 2 có số tính theo cách khác, 0 có giới hạn, 0 chỉ có số của tỉnh, 3 chỉ có giới hạn của tỉnh, 0 chưa có gì',
    );
    expect(matrixText.en.counts(all, 'district')).toContain('2 counted otherwise; 0 bounded');
  });
});
