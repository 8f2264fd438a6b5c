import { describe, expect, it } from 'vitest';
import type { Question } from '../domain/knowledge/kinds';
import { know } from '../domain/knowledge/know';
import { missingFor } from '../domain/knowledge/missing';
import { reasonsOf } from '../domain/knowledge/reasons';
import { shippedFacts } from '../../scripts/facts/shippedFacts';
import { indexFacts } from '../domain/facts';
import { madeUpFacts, madeUpIndicator, madeUpStatement } from '../domain/testing/madeUpFacts';
import { reasonText } from './reasons';

const facts = shippedFacts();
const CENTRAL = 'central-2021-2025';

const ask = (
  indicator: string,
  area: string,
  year: number,
  line: string | null = null,
): Question => ({
  ...{ indicator, area, year, line },
});
const reasons = (question: Question) => reasonsOf(know(facts, question));
const told = (question: Question, language: 'vi' | 'en') =>
  reasons(question).map((one) => reasonText(facts, one, language).replaceAll('\u00a0', ' '));
const missing = (question: Question) =>
  missingFor(facts, question, know(facts, question)).map((one) => one.kind);

describe('reasons', () => {
  it('say why a district lies below the third highest', () => {
    const question = ask('poverty_rate', '199', 2022, CENTRAL);
    expect(told(question, 'vi')).toEqual([
      'Nhiều nhất 0,368 %: báo cáo năm 2022 nêu ba địa phương cao nhất, và nơi này không nằm trong số đó.',
      'Huyện Bình Liêu, năm 2022, 0,368 %: số liệu in trong nguồn.',
    ]);
    expect(told(question, 'en')).toEqual([
      'At most 0.368 %: the 2022 report names the three highest districts, and this is none of them.',
      'Bình Liêu district, 2022, 0.368 %: a source prints this figure.',
    ]);
  });

  it('lead from a commune to the district that has none', () => {
    expect(told(ask('poverty_rate', '07036', 2022, CENTRAL), 'en')).toEqual([
      '0 %: there is none in Hạ Long city, so there is none in any part of it.',
      'Hạ Long city, 2022, 0 %: a source prints this figure.',
    ]);
  });

  it('lead from a rate of none to the count of none', () => {
    const [first, second] = told(ask('poverty_rate', '22', 2023, CENTRAL), 'en');
    expect(first).toBe('0 %: no household left is 0 %.');
    expect(second).toContain('0 households: a source prints this figure.');
  });

  it('name the change that a figure comes from', () => {
    const [first, second] = told(ask('poor_households', '22', 2021, CENTRAL), 'en');
    expect(first).toBe('1,526 households: by the change from 2021 to 2022 that a source prints.');
    expect(second).toContain('258 households: a source prints this figure.');
  });

  it('name every claim of a conflict', () => {
    const all = told(ask('income_per_capita', 'Z67', 2020), 'en').join(' ');
    for (const figure of ['32.62 ', '43.7 ', '43.1 ', '46.1 ']) expect(all).toContain(figure);
  });

  it('tell how an order and a sum go together, and what lies inside and outside of the 67', () => {
    const count = { indicator: 'poor_households', year: 2020, line: 'line-old' };
    const made = indexFacts(
      madeUpFacts({
        indicators: [madeUpIndicator({ id: 'poor_households', kind: 'count', unit: 'households' })],
        statements: [
          madeUpStatement({ id: 'F1', ...count, area: '22', printed: '100' }),
          madeUpStatement({ id: 'F2', ...count, area: 'Z67', printed: '90' }),
          madeUpStatement({
            id: 'F3',
            ...count,
            area: '901',
            printed: '1',
            quantity: 'rank',
            total: 2,
          }),
        ],
      }),
    );
    const read = (area: string, language: 'vi' | 'en') =>
      reasonsOf(know(made, { ...count, area }))
        .map((one) => reasonText(made, one, language).replaceAll('\u00a0', ' '))
        .join(' ');
    expect(read('902', 'vi')).toContain(
      'Nhiều nhất 50 hộ: theo thứ tự của báo cáo năm 2020, các nơi đứng trên đều không ít hơn, nên trong tỉnh Quảng Ninh nơi này không thể nhiều hơn chừng ấy.',
    );
    expect(read('901', 'en')).toContain(
      'At least 50 households: by the order of the 2020 report those below it hold no more each, so of Quảng Ninh province it must hold that much.',
    );
    expect(read('90003', 'en')).toContain('the part of Quảng Ninh province outside the 67');
    expect(read('90003', 'vi')).toContain('phần ngoài 67 xã của tỉnh Quảng Ninh');
  });

  it('name what they take for granted', () => {
    const borrowed = told(ask('poor_households', '202', 2020, 'central-2016-2020'), 'en');
    expect(borrowed[0]).toContain('(assuming that the total of 2022 holds for 2020)');
    const doubted = facts.registry.programme.find((unit) => unit.membership === 'provisional');
    const membership = told(ask('electricity_rate', doubted?.code ?? '', 2024), 'vi');
    expect(membership[0]).toContain('chưa được xác nhận');
    const whole = ask('poor_households', 'Z67', 2015, 'central-2011-2015');
    expect(told(whole, 'vi')[0]).toBe(
      'Ít nhất 3 hộ: cộng từ các phần (giả định danh sách 67 xã đúng cả, dù vài xã chưa được xác nhận).',
    );
    expect(told(whole, 'en')[0]).toContain('assuming that the list of the 67 is right');
    const list = told(ask('electricity_rate', '202', 2023), 'en');
    expect(list[0]).toBe('100 %: 100 % in the 67 communes is 100 % in every part.');
  });

  it('say that all of them is each of them', () => {
    const ofAll = facts.registry.programme.filter(({ code }) => {
      const known = know(facts, ask('new_rural_status', code, 2021));
      return known.kind === 'bounded' && known.proofs?.[0]?.rule === 'all_counted';
    });
    const [first] = told(ask('new_rural_status', ofAll[0]?.code ?? '', 2021), 'en');
    expect(first).toMatch(
      /^At least New-rural standard met: (\d+) of \1 units of .+ have met the standard since/,
    );
  });

  it('can be told of everything that is known, in both languages', () => {
    for (const indicator of facts.file.indicators) {
      for (const year of facts.years) {
        for (const unit of [
          '22',
          'Z67',
          ...facts.registry.ofLevel('district').map((one) => one.code),
        ]) {
          const question = ask(indicator.id, unit, year, CENTRAL);
          for (const text of [...told(question, 'vi'), ...told(question, 'en')]) {
            expect(text).not.toMatch(/undefined|NaN|: \.|Infinity/);
          }
        }
      }
    }
  });
});

describe('what is missing', () => {
  it('is nothing where a figure is exact', () => {
    expect(missing(ask('poverty_rate', '202', 2022, CENTRAL))).toEqual([]);
  });

  it("is the area's own figure, or its households, where only the area around has one", () => {
    const question = ask('poverty_rate', '06970', 2022, CENTRAL);
    expect(missing(question)).toEqual(['own_figure', 'weight']);
  });

  it('is the name of the line, where none is stated', () => {
    expect(missing(ask('poverty_rate', '193', 2021, 'unstated'))).toEqual([]);
    expect(missing(ask('near_poverty_rate', '06865', 2016, 'central-2016-2020'))).toContain('line');
  });

  it('is which source to believe, where they disagree', () => {
    expect(missing(ask('income_per_capita', 'Z67', 2020))).toEqual(['agreement']);
  });

  it('is the number of households of the year, where that of another was taken', () => {
    expect(missing(ask('poor_households', '202', 2020, 'central-2016-2020'))).toEqual(['weight']);
  });
});
