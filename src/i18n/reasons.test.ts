import { describe, expect, it } from 'vitest';
import { shippedFacts } from '../../scripts/facts/shippedFacts';
import { withBorrowedWeights } from '../domain/assumptions';
import { contradictionOf } from '../domain/knowledge/contradiction';
import { type Facts, indexFacts } from '../domain/facts';
import type { Question } from '../domain/knowledge/kinds';
import { know } from '../domain/knowledge/know';
import { missingFor } from '../domain/knowledge/missing';
import { reasonsOf } from '../domain/knowledge/reasons';
import type { Statement } from '../domain/statements';
import { madeUpFacts, madeUpIndicator, madeUpStatement } from '../domain/testing/madeUpFacts';
import { PROGRAMME } from '../domain/units';
import { contradictionText } from './contradiction';
import { reasonText } from './reasons';

const facts = shippedFacts();
const borrowing = withBorrowedWeights(facts);
const CENTRAL = 'central-2021-2025';
const PROVINCIAL = 'province-2023-2025';

const ask = (
  indicator: string,
  area: string,
  year: number,
  line: string | null = null,
): Question => ({ indicator, area, year, line });
const plain = (sentence: string) => sentence.replaceAll('\u00a0', ' ');
const read = (question: Question, language: 'vi' | 'en', from: Facts = facts) =>
  reasonsOf(know(from, question)).map((one) => plain(reasonText(from, one, language)));
const missing = (question: Question, from: Facts = facts) =>
  missingFor(from, question, know(from, question)).map((one) => one.kind);

describe('reasons', () => {
  it('say why a district lies below the third highest, rounded outwards', () => {
    const question = ask('poverty_rate', '199', 2022, CENTRAL);
    expect(read(question, 'vi')).toEqual([
      'Không quá 0,369 %: nguồn nêu ba địa phương có tỷ lệ hộ nghèo cao nhất năm 2022 là huyện Ba Chẽ, huyện Hải Hà và huyện Bình Liêu; huyện Tiên Yên không nằm trong số đó, còn huyện Bình Liêu, xếp thứ ba, có 0,368 %.',
      'Huyện Bình Liêu, năm 2022, tỷ lệ hộ nghèo 0,368 %: số liệu nêu trong nguồn (số làm tròn, thực tế có thể tới 0,3685 %).',
    ]);
    expect(read(question, 'en')).toEqual([
      'At most 0.369 %: the source names the three districts with the highest poverty rate of 2022, Ba Chẽ district, Hải Hà district and Bình Liêu district; Tiên Yên district is none of them, and Bình Liêu district, the third, has 0.368 %.',
      'Bình Liêu district, 2022, poverty rate 0.368 %: as published (rounded, so it may be as much as 0.3685 %).',
    ]);
  });

  it('lead from a commune to the district that has none', () => {
    expect(read(ask('poverty_rate', '07036', 2022, CENTRAL), 'vi')).toEqual([
      '0 %: tỷ lệ hộ nghèo ở cả thành phố Hạ Long là 0 %, nên ở xã Đồng Sơn cũng là 0 %.',
      'Thành phố Hạ Long, năm 2022, tỷ lệ hộ nghèo 0 %: số liệu nêu trong nguồn.',
    ]);
  });

  it('lead from a rate of none to the count of none', () => {
    expect(read(ask('poverty_rate', '22', 2023, CENTRAL), 'en')).toEqual([
      '0 %: there are no poor households.',
      'Quảng Ninh province, 2023, 0 poor households: as published.',
    ]);
  });

  it('tell a change with the figure that it changes', () => {
    expect(read(ask('poor_households', '22', 2021, CENTRAL), 'vi')).toEqual([
      '1.526 hộ nghèo: năm 2022 có 258 hộ nghèo, giảm 1.268 hộ nghèo so với năm 2021.',
      'Tỉnh Quảng Ninh, năm 2022, 258 hộ nghèo: số liệu nêu trong nguồn.',
    ]);
  });

  it('name every claim of a conflict, and what rounding leaves it', () => {
    const all = read(ask('income_per_capita', 'Z67', 2020), 'vi');
    expect(all[0]).toMatch(/^32,62 triệu đồng\/người\/năm: số liệu nêu trong nguồn/);
    expect(all[1]).toBe(
      'Khoảng 43,7 triệu đồng/người/năm (từ 43,6 đến 43,8): năm 2023, thu nhập bình quân đầu người là 73,348 triệu đồng/người/năm, tăng 29,648 triệu đồng/người/năm so với năm 2020.',
    );
    for (const figure of ['43,1 ', '46,1 ']) expect(all.join(' ')).toContain(`Khoảng ${figure}`);
  });

  it('never call a total by the unit of its mean', () => {
    const known = know(facts, ask('income_per_capita', '22', 2019));
    const limits = 'limits' in known ? known.limits : null;
    const sentences = reasonsOf(limits ?? known)
      .filter(({ quantity, indicator }) => quantity === 'total' && indicator !== 'population')
      .map((one) => plain(reasonText(facts, one, 'vi')));
    expect(sentences).toContain(
      'Huyện Tiên Yên, năm 2019, tổng thu nhập ít nhất 2.170.000 triệu đồng/năm: thu nhập bình quân đầu người 46,5 triệu đồng/người/năm nhân với khoảng 49.300 người.',
    );
    for (const one of sentences) expect(one).toMatch(/tổng thu nhập [^:]*triệu đồng\/năm:/);
  });

  it('speak of no other parts where there are none', () => {
    const uongBi = ['196', '06832'].flatMap((code) => facts.registry.parts(code));
    const known = uongBi.flatMap((area) =>
      facts.years.flatMap((year) => read(ask('income_per_capita_rural', area, year), 'vi')),
    );
    expect(known).toContain(
      '76,9 triệu đồng/người/năm: người dân nông thôn của thành phố Uông Bí đều thuộc xã Thượng Yên Công, nên số chung của thành phố Uông Bí (76,9 triệu đồng/người/năm) cũng là số của xã Thượng Yên Công.',
    );
  });

  it('tell how an order and a sum go together, and what lies inside and outside of the 67', () => {
    const count = { indicator: 'poor_households', year: 2020, line: 'line-old' };
    const name = { vi: 'Số hộ nghèo', en: 'Poor households' };
    const made = indexFacts(
      madeUpFacts({
        indicators: [
          madeUpIndicator({ id: 'poor_households', kind: 'count', unit: 'households', name }),
        ],
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
    const all = (area: string, language: 'vi' | 'en') =>
      read({ ...count, area }, language, made).join(' ');
    expect(all('902', 'vi')).toContain(
      'Không quá 50 hộ nghèo: theo thứ tự nguồn nêu năm 2020, mỗi nơi xếp trên huyện Huyện Bịa 902 đều không ít hơn, mà cả tỉnh Quảng Ninh có 100 hộ nghèo.',
    );
    expect(all('901', 'en')).toContain(
      'At least 50 poor households: by the order that the source gives for 2020, those below Huyện Bịa 901 district have no more each, with 100 poor households in all of Quảng Ninh province.',
    );
    expect(all('90003', 'en')).toContain('the part of Quảng Ninh province outside the 67');
    expect(all('90003', 'vi')).toContain('phần ngoài 67 xã của tỉnh Quảng Ninh');
  });

  it('name the weight that is borrowed, whose it is, and of which year', () => {
    const question = ask('poverty_rate', '202', 2024, PROVINCIAL);
    expect(read(question, 'vi', borrowing)[0]).toBe(
      'Không quá 0,143 %: không quá 8 hộ nghèo trên 5.610 hộ dân (dùng số hộ dân năm 2022 của huyện Ba Chẽ thay cho năm 2024 chưa có số liệu).',
    );
    expect(read(question, 'en', borrowing)[0]).toBe(
      'At most 0.143 %: at most 8 poor households out of 5,610 households (taking the number of households of Ba Chẽ district in 2022 for that of 2024, which isn’t published).',
    );
  });

  it('name the memberships that they take for granted, and only those', () => {
    const membership = read(ask('poor_households', '06799', 2024, CENTRAL), 'vi');
    expect(membership[0]).toBe(
      '0 hộ nghèo: cả 67 xã, thị trấn không còn hộ nghèo nào, nên xã Cộng Hòa cũng không còn (với điều kiện xã Cộng Hòa thuộc 67 xã, điều chưa được xác nhận).',
    );
    const whole = ask('poor_households', 'Z67', 2015, 'central-2011-2015');
    expect(read(whole, 'vi')[0]).toBe(
      'Ít nhất 3 hộ nghèo: riêng xã Dương Huy đã có 3 hộ nghèo (với điều kiện danh sách 67 xã là đúng, dù một số xã trong đó chưa được xác nhận).',
    );
    const certain = read(ask('poor_households', '06724', 2024, CENTRAL), 'en');
    expect(certain.join(' ')).not.toContain('confirmed');
  });

  it('say that all of them is each of them', () => {
    const [unit] = facts.registry.programme.filter(({ code }) =>
      reasonsOf(know(facts, ask('new_rural_status', code, 2021))).some(
        (one) => one.rule === 'all_counted' && one.statements[0]?.area === 'Z67',
      ),
    );
    const [first] = read(ask('new_rural_status', unit?.code ?? '', 2021), 'vi');
    expect(first).toMatch(
      /^Ít nhất đạt chuẩn nông thôn mới: năm 20\d\d, 67 xã, thị trấn có 64\/64 xã đạt chuẩn nông thôn mới, nên xã .* cũng nằm trong số đó/,
    );
  });

  it('say of which communes it isn’t confirmed that they are among all that are counted', () => {
    const isOfThe67 = (one: Statement) =>
      one.indicator === 'new_rural_communes' && one.area === PROGRAMME;
    const statements = facts.file.statements.filter(isOfThe67);
    const counted = indexFacts({ ...facts.file, statements });
    const communes = facts.registry.programme.filter((unit) => unit.type === 'commune');
    expect(new Set(communes.map((unit) => unit.membership)).size).toBe(3);
    for (const { code, membership } of communes) {
      const question = ask('new_rural_status', code, 2022);
      const isConfirmed = membership === 'confirmed';
      const [vi, en] = [read(question, 'vi', counted)[0], read(question, 'en', counted)[0]];
      expect(vi).toContain('67 xã, thị trấn có 64/64 xã đạt chuẩn nông thôn mới');
      expect(vi?.includes('thuộc 67 xã, điều chưa được xác nhận')).toBe(!isConfirmed);
      expect(en?.includes('which isn’t confirmed')).toBe(!isConfirmed);
    }
  });

  it('tell a count without a whole number as impossible', () => {
    const [first] = read(ask('poor_households', '202', 2022, CENTRAL), 'vi');
    expect(first).toBe(
      'Từ 34,92 đến 34,98 hộ nghèo: tỷ lệ hộ nghèo 0,623 % nhân với 5.610 hộ dân; trong khoảng này không có số nguyên nào, nên các số liệu ấy không thể cùng đúng.',
    );
  });

  it('tell why parts and their whole contradict each other', () => {
    const known = know(facts, ask('population', '203', 2019));
    if (known.kind !== 'conflict') throw new Error('Vân Đồn in 2019 is no conflict');
    const contradiction = contradictionOf(facts.registry, known);
    if (contradiction === undefined) throw new Error('nothing contradicts');
    expect(plain(contradictionText(facts, contradiction, 'vi'))).toBe(
      '13 đơn vị cộng lại có không quá 1.312.619 người, chưa đủ 1.320.324 người của cả tỉnh Quảng Ninh: các số liệu này không thể cùng đúng.',
    );
    expect(plain(contradictionText(facts, contradiction, 'en'))).toBe(
      'The 13 parts of Quảng Ninh province together have at most 1,312,619 people, less than its 1,320,324 people: these figures can’t all be right.',
    );
  });

  it('leave claims that contradict each other to speak for themselves', () => {
    const known = know(facts, ask('income_per_capita', 'Z67', 2020));
    if (known.kind !== 'conflict') throw new Error('the income of the 67 is no conflict');
    expect(contradictionOf(facts.registry, known)).toBeUndefined();
  });

  it('say what a source only estimates, what its reader inferred, and of whom it speaks', () => {
    const made = (partial: Parameters<typeof madeUpStatement>[0]) =>
      indexFacts(madeUpFacts({ statements: [madeUpStatement({ printed: '95', ...partial })] }));
    const first = (partial: Parameters<typeof madeUpStatement>[0], language: 'vi' | 'en') =>
      read(ask('poverty_rate', '90001', 2020, 'line-old'), language, made(partial))[0];
    expect(first({ nature: 'estimate' }, 'vi')).toBe('Ước 95 %: số ước tính nêu trong nguồn.');
    expect(first({ nature: 'estimate', relation: 'about' }, 'vi')).toMatch(/^Ước khoảng 95 %:/);
    expect(first({ basis: 'inferred' }, 'vi')).toBe(
      '95 %: nguồn không nêu thẳng, người đọc suy ra từ lời văn của nguồn.',
    );
    expect(first({ basis: 'inferred', relation: 'below' }, 'en')).toBe(
      'Below 95 %: the source doesn’t state this limit; a reader inferred it from its wording.',
    );
    expect(first({ population: 'rural_households' }, 'vi')).toMatch(
      /^Tỷ lệ bịa \(tính cho .*\) 95 %: số liệu nêu trong nguồn\.$/,
    );
    expect(first({ scope: 'các xã' }, 'vi')).toBe(
      '95 %: số liệu nêu trong nguồn (nguồn nói về “các xã”).',
    );
  });
});

describe('what is missing', () => {
  it('is nothing where a figure is exact', () => {
    expect(missing(ask('poverty_rate', '198', 2022, CENTRAL))).toEqual([]);
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
    expect(missing(ask('poverty_rate', '202', 2024, PROVINCIAL), borrowing)).toContain('weight');
  });
});
