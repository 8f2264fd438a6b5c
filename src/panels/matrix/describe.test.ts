import { describe, expect, it } from 'vitest';
import { indexFacts } from '../../domain/facts';
import type { Knowledge, Own } from '../../domain/knowledge/kinds';
import { madeUpFacts, madeUpIndicator, madeUpStatement } from '../../domain/testing/madeUpFacts';
import { matrixText } from '../../i18n/matrix';
import { describeCell, spoken } from './describe';

const facts = indexFacts(madeUpFacts());
const scope = {
  population: 'households',
  line: 'line-old',
  otherPopulation: false,
  lineUnstated: false,
};
const common = { decimals: 2, statements: [], scope };
const reported: Own = { ...common, kind: 'reported', value: 0.5, approximate: false };
const bounded: Own = {
  kind: 'bounded',
  interval: { low: 0, high: 1, lowOpen: false, highOpen: true },
  statements: [],
  scope,
};
const say = (knowledge: Knowledge, language: 'vi' | 'en' = 'vi') =>
  spoken(
    describeCell(knowledge, '90001', { facts, indicator: madeUpIndicator(), language }),
  ).replaceAll('\u00a0', ' ');

describe('a cell in words', () => {
  it('gives the figure and its kind', () => {
    expect(say(reported)).toBe('0,50 %, đã công bố');
    expect(say(bounded)).toBe('dưới 1 %, giới hạn');
    expect(say(bounded, 'en')).toBe('below 1 %, bounded');
    expect(say({ kind: 'unknown' })).toBe('chưa có số liệu');
  });

  it('names the area whose figure or limits stand for this one', () => {
    expect(say({ kind: 'inherited', from: '901', of: reported })).toBe(
      '0,50 %, số của huyện Huyện Bịa 901',
    );
    expect(say({ kind: 'inherited', from: '22', of: bounded }, 'en')).toBe(
      'below 1 %, limits of Quảng Ninh province',
    );
    const derived: Own = { ...common, kind: 'derived', value: 0.5, step: 'share' };
    expect(say({ kind: 'inherited', from: '901', of: derived })).toContain('tính ra');
  });

  it('says what an implied figure follows from, unless that is the area itself', () => {
    const implied = { ...common, kind: 'implied', value: 0, decimals: 0, from: '901' } as const;
    expect(say(implied)).toBe('0 %, suy ra từ số của huyện Huyện Bịa 901');
    expect(say({ ...implied, from: '90001' })).toBe('0 %, suy ra');
    expect(say({ ...implied, atLeast: true })).toContain('ít nhất');
  });

  it('claims no figure where only limits disagree', () => {
    const conflict = {
      ...common,
      kind: 'conflict',
      value: 7,
      preferred: madeUpStatement(),
    } as const;
    expect(say(conflict)).toBe('7,00 %, mâu thuẫn nguồn');
    expect(say({ ...conflict, limitsOnly: true })).toBe('mâu thuẫn nguồn');
  });

  it('says what a figure must be read with', () => {
    const other = { ...scope, population: 'rural_households', otherPopulation: true };
    expect(say({ ...reported, scope: other })).toBe('0,50 %, đã công bố, tính trên hộ nông thôn');
    expect(say({ ...reported, scope: { ...scope, lineUnstated: true } })).toContain(
      'nguồn không nêu chuẩn nghèo',
    );
    expect(say({ ...reported, assumed: true })).toContain('năm khác');
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
