import { describe, expect, it } from 'vitest';
import { indexFacts } from '../../domain/facts';
import type { Knowledge } from '../../domain/knowledge/kinds';
import { know } from '../../domain/knowledge/know';
import {
  madeUpFacts,
  madeUpIndicator,
  madeUpProvince,
  madeUpStatement,
} from '../../domain/testing/madeUpFacts';
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
import type { FigureWords } from './figureWords';
import { wordsOf } from './tell';

const RATE = madeUpIndicator();
const STATUS = madeUpIndicator({ id: 'status', kind: 'category', populations: [] });
const facts = indexFacts(
  madeUpFacts({
    indicators: [RATE, STATUS],
    categories: ['Đạt chuẩn', 'Nâng cao', 'Kiểu mẫu'].map((name, place) => ({
      indicator: 'status',
      id: `step-${place}`,
      rank: place + 1,
      name: { vi: name, en: name },
    })),
  }),
);
const ASKED = { area: '90001', year: 2020, line: 'line-old' };
const FIGURE = reported(0.5, { decimals: 2, scope: HOUSEHOLDS });
const LIMITS = bounded(between(0, 1, { highOpen: true }), { scope: HOUSEHOLDS });

function words(knowledge: Knowledge, language: 'vi' | 'en' = 'vi', indicator = RATE): FigureWords {
  return wordsOf(facts, indicator, ASKED, knowledge, language);
}

/** With plain spaces: what a reader sees. */
const seen = (said: string) => said.replaceAll('\u00a0', ' ');
const full = (...given: Parameters<typeof words>) => seen(words(...given).full);
const short = (...given: Parameters<typeof words>) => seen(words(...given).short);

describe('a figure in words', () => {
  it('is as printed, without more where a source prints it', () => {
    expect(full(FIGURE)).toBe('0,50 %');
    expect(seen(words(FIGURE, 'en').spoken)).toBe('0.50 %, reported');
    expect(full(unknown())).toBe('chưa có số liệu');
    expect(seen(words(unknown()).spoken)).toBe('chưa có số liệu');
  });

  it('is named after the area whose it is, everywhere', () => {
    expect(full(inherited(FIGURE))).toBe('0,50 % – số liệu cấp trên (huyện Huyện Bịa 901)');
    expect(short(inherited(FIGURE))).toBe('huyện Huyện Bịa 901: 0,50 %');
    expect(full(inherited(FIGURE, 'Z67'), 'en')).toBe('0.50 % – figure of the 67 communes');
    const shown = derived(0.5, { scope: HOUSEHOLDS });
    expect(full(inherited(shown))).toMatch(/\(huyện Huyện Bịa 901\), tính ra$/);
  });

  it('says what it follows from, unless that is the area itself', () => {
    expect(full(implied(0, { scope: HOUSEHOLDS }))).toBe(
      '0 % – suy ra từ số liệu của huyện Huyện Bịa 901',
    );
    expect(full(implied(0, { from: '90001', scope: HOUSEHOLDS }))).toBe('0 % – suy ra');
  });

  it('is hedged as its source hedges it, and where its digits aren’t certain', () => {
    expect(short({ ...FIGURE, approximate: true })).toBe('khoảng 0,50 %');
    const estimate = madeUpStatement({ nature: 'estimate' });
    expect(short({ ...FIGURE, approximate: true, statements: [estimate] })).toBe('ước 0,50 %');
    const ratio = derived(43.1459, { interval: between(41.9129, 44.4536), scope: HOUSEHOLDS });
    expect(short(ratio)).toBe('khoảng 43 %');
    expect(full(ratio)).toBe('khoảng 43 % (từ 41,9 đến 44,5) – tính ra');
  });

  it('of all, where nobody counted each, is about all of any other area', () => {
    const said = (counted: boolean) => {
      const province = madeUpProvince([{ area: '901', printed: '100', counted }]);
      return ['901', '90001'].map((area) => {
        const asked = { ...ASKED, area };
        const knowledge = know(province, { indicator: RATE.id, ...asked });
        return seen(wordsOf(province, RATE, asked, knowledge, 'vi').full);
      });
    };
    expect(said(false)).toEqual(['100 %', 'khoảng 100 % – số liệu cấp trên (huyện Huyện Bịa 901)']);
    expect(said(true)).toEqual(['100 %', '100 % – suy ra từ số liệu của huyện Huyện Bịa 901']);
  });
});

describe('limits in words', () => {
  it('are as printed, and beside them what is worked out', () => {
    expect(full(LIMITS)).toBe('dưới 1 % – chỉ biết khoảng giá trị');
    const both = bounded(between(0, 0.3685), {
      printed: between(0, 1, { highOpen: true }),
      scope: HOUSEHOLDS,
    });
    expect(full(both)).toBe('dưới 1 %; tính ra: không quá 0,369 % – chỉ biết khoảng giá trị');
    expect(short(both, 'en')).toBe('below 1 %; worked out: at most 0.369 %');
  });

  it('stand beside a figure that is worked out', () => {
    const both = derived(80.35, {
      decimals: 2,
      printed: between(80.3, 100, { lowOpen: true }),
      scope: HOUSEHOLDS,
    });
    expect(full(both)).toBe('80,35 %; nguồn nêu: trên 80,3 % – tính ra');
  });

  it('of another area are told in its name', () => {
    expect(full(inherited(LIMITS, '22'), 'en')).toBe(
      'below 1 % – figure of Quảng Ninh province, range only',
    );
  });

  it('too wide to be shown are told where nothing else is', () => {
    const wide = bounded(between(0, 40), { scope: HOUSEHOLDS });
    expect(full(unknown(wide))).toBe('chưa có số liệu – chắc chắn: không quá 40 %');
  });

  it('of a status say which it has at least, and never that it has that', () => {
    const least = bounded(between(0, 2));
    expect(full(least, 'vi', STATUS)).toBe('ít nhất đạt chuẩn – chỉ biết mức tối thiểu');
    expect(short(least, 'en', STATUS)).toBe('at least đạt chuẩn');
    expect(short(bounded(between(0, 1)), 'vi', STATUS)).toBe('từ Đạt chuẩn đến Nâng cao');
    expect(short(reported(0), 'vi', STATUS)).toBe('Đạt chuẩn');
    expect(short({ ...reported(0), approximate: true }, 'vi', STATUS)).toMatch(/chưa chính thức/);
  });
});

describe('a disagreement in words', () => {
  const disputed = disputedFigure([claim(7), claim(9), claim(8, { step: 'limit' })], {
    scope: HOUSEHOLDS,
  });

  it('has the preferred figure, and all that is claimed', () => {
    expect(short(disputed)).toBe('7 % (nguồn số liệu chưa thống nhất)');
    expect(full(disputed)).toContain('các nguồn nêu: 7 %; 9 %;');
    expect(seen(words(disputed).inline)).toBe('7 % · 9 % · 8 %');
    expect(short(inherited(disputed))).toMatch(/^huyện Huyện Bịa 901: 7 % \(nguồn/);
  });

  it('claims no figure where only limits contradict each other', () => {
    const limits = disputedLimits({ scope: HOUSEHOLDS });
    expect(full(limits)).toBe('các nguồn số liệu chưa thống nhất');
    expect(words(limits).cell).toBe('?');
  });
});

describe('what a figure must be read with', () => {
  const others = { ...HOUSEHOLDS, population: 'rural_households', otherPopulation: true };

  it('is named beside it, and where it stands alone', () => {
    expect(full({ ...FIGURE, scope: others })).toBe('0,50 % – tính cho hộ nông thôn');
    expect(short({ ...FIGURE, scope: others })).toBe('0,50 % (hộ nông thôn)');
    const unstated = { ...HOUSEHOLDS, line: 'unstated', lineUnstated: true };
    expect(full({ ...FIGURE, scope: unstated })).toContain('nguồn không nêu chuẩn nghèo');
    expect(full({ ...FIGURE, scope: { ...HOUSEHOLDS, line: 'line-new' } })).toContain('theo ');
    expect(full({ ...FIGURE, assumed: true })).toContain('năm khác');
  });

  it('is the source’s own scope, and that a reader concluded it', () => {
    const said = madeUpStatement({ scope: 'các xã miền núi', basis: 'inferred' });
    expect(full({ ...FIGURE, statements: [said] })).toBe(
      '0,50 % – phạm vi theo nguồn: các xã miền núi, suy từ lời văn của nguồn',
    );
    // What another statement says without a scope holds without it.
    expect(full({ ...FIGURE, statements: [said, madeUpStatement()] })).toBe('0,50 %');
  });

  it('is the time of a status', () => {
    const until = madeUpStatement({ year: 2018, until: 2020 });
    expect(full(reported(1, { statements: [until] }), 'vi', STATUS)).toBe(
      'Nâng cao – từ năm 2018, đến hết năm 2020',
    );
  });
});

describe('in a narrow cell', () => {
  it.each([
    [FIGURE, '0,50'],
    [reported(73.348, { decimals: 3 }), '73,3'],
    [{ ...FIGURE, approximate: true }, '≈0,50'],
    [LIMITS, '<1'],
    [bounded(between(57.1, 60)), '57,1–60'],
    [bounded(between(90, 100)), '≥90'],
    [unknown(), ''],
  ] as [Knowledge, string][])('%o is %s', (knowledge, cell) => {
    expect(words(knowledge).cell).toBe(cell);
  });
});
