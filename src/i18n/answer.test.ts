import { beforeAll, describe, expect, it } from 'vitest';
import { shippedFacts } from '../../scripts/facts/shippedFacts';
import { type Answer, answerOf } from '../domain/answer/answer';
import { certainInterval } from '../domain/knowledge/certain';
import { KINDS } from '../domain/knowledge/kinds';
import { isMeasured } from '../domain/knowledge/kinds';
import { know } from '../domain/knowledge/know';
import { lineFor } from '../domain/lines';
import { LEVELS, PROGRAMME, PROVINCE } from '../domain/units';
import { answerSentence } from './answer';
import { answerText } from './answerWords';
import { areaName } from './areas';
import { figureWords } from './reading/figureWords';

const LANGUAGES = ['vi', 'en'] as const;
const facts = shippedFacts();
const areas = [
  ...LEVELS.flatMap((level) => facts.registry.ofLevel(level)).map(({ code }) => code),
  PROGRAMME,
  PROVINCE,
];

function answer(id: string, area: string, year: number): Answer {
  const indicator = facts.indicator(id);
  if (indicator === undefined) throw new Error(`no indicator ${id}`);
  const question = { indicator: id, area, year, line: lineFor(facts, id, year) };
  return answerOf(facts, indicator, question, know(facts, question));
}

const vi = (...asked: Parameters<typeof answer>) => answerSentence(facts, answer(...asked), 'vi');
const en = (...asked: Parameters<typeof answer>) => answerSentence(facts, answer(...asked), 'en');
/** With figures and their units on one line, as they are written. */
const saying = (text: string) => text.replaceAll(' %', '\u00a0%');

describe('the answer, by what is known', () => {
  it('says a printed figure, its poverty line, and how it stands to the province', () => {
    expect(vi('poverty_rate', '198', 2013)).toBe(
      saying(
        'Năm 2013, tỷ lệ hộ nghèo của huyện Bình Liêu là 16,53 % (đã công bố, chuẩn trung ương 2011–2015, xác định theo năm), cao hơn tỉnh Quảng Ninh (2,52 %); 67 xã chưa có số liệu riêng để so sánh.',
      ),
    );
    expect(en('poverty_rate', '198', 2013)).toBe(
      saying(
        'In 2013 the poverty rate of Bình Liêu district was 16.53 % (reported, central line 2011–2015, assigned by year), higher than Quảng Ninh province (2.52 %); there is no separate figure of the 67 communes to compare with.',
      ),
    );
  });

  it('names the area whose figure stands for it, and compares it with nothing', () => {
    const { standing, reading } = answer('poverty_rate', '06970', 2022);
    expect(reading.whose).toEqual({ kind: 'inherited', from: '202' });
    expect(standing).toEqual({ kind: 'refused', reason: 'inherited' });
    expect(vi('poverty_rate', '06970', 2022)).toContain(
      saying('; số liệu của huyện Ba Chẽ là 0,623 % (nguồn số liệu chưa thống nhất'),
    );
    expect(vi('poverty_rate', '06970', 2022)).toMatch(/không phải số liệu riêng nên không đem so/);
  });

  it('gives limits as limits, and says where they leave open which is higher', () => {
    expect(vi('poverty_rate', '205', 2022)).toContain(
      saying(
        'là dưới 1 %; tính ra: không quá 0,369 % (chỉ biết khoảng giá trị, chuẩn trung ương 2021–2025, xác định theo năm), chưa đủ căn cứ để nói cao hay thấp hơn tỉnh Quảng Ninh (0,067 %)',
      ),
    );
  });

  it('names another population, and compares it with none but its like', () => {
    expect(en('poverty_rate', '07033', 2012)).toContain(
      saying('was about 70 % (reported, of people, central line 2011–2015, assigned by year); '),
    );
  });

  it('says what follows from a whole as that, and that it is equal', () => {
    expect(en('poverty_rate', '202', 2024)).toBe(
      saying(
        'In 2024 the poverty rate of Ba Chẽ district was 0 % (implied by the figure of Quảng Ninh province, central line 2021–2025), equal to the 67 communes (0 %, implied by the figure of Quảng Ninh province) and Quảng Ninh province (0 %, implied).',
      ),
    );
  });

  it('compares no status, and no total with that of what contains it', () => {
    expect(vi('new_rural_status', '202', 2022)).toBe(
      'Năm 2022, danh hiệu nông thôn mới của huyện Ba Chẽ: Đạt chuẩn nông thôn mới (đã công bố, từ năm 2022); danh hiệu được xét riêng từng đơn vị nên không so với huyện, 67 xã hay tỉnh.',
    );
    expect(answer('poor_households', '06805', 2018).standing).toEqual({
      kind: 'refused',
      reason: 'total',
    });
  });

  it('says what the sources of a disagreement claim', () => {
    expect(vi('income_per_capita', 'Z67', 2020)).toMatch(
      /là 32,62\s.+ \(nguồn số liệu chưa thống nhất, các nguồn nêu: 32,62\s.+; 43,70\s.+; 46,1\s.+\)/,
    );
  });

  it('says that nothing is known, and no more', () => {
    expect(en('income_per_capita', '193', 2012)).toBe(
      'There is no figure published for 2012 of the income per person of Hạ Long city, nor of what contains it.',
    );
  });
});

/** Every indicator that a map shows, of every area in every year. */
let all: Answer[] = [];
beforeAll(() => {
  all = facts.mapped.flatMap(({ id }) =>
    facts.years.flatMap((year) => areas.map((area) => answer(id, area, year))),
  );
}, 60_000);

describe('the answers of all areas, indicators and years', () => {
  it('are of every kind', () => {
    const kinds = new Set(all.map(({ reading }) => reading.kind));
    expect(KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('hold areas against each other only by figures of their own, of one line and population', () => {
    for (const { question, reading, own, standing } of all) {
      if (standing.kind === 'refused') continue;
      expect(reading.whose.kind).not.toBe('inherited');
      expect(reading.line).toBeNull();
      for (const held of standing.against) {
        if (held.gap.kind === 'refused') continue;
        expect(held.area).not.toBe(question.area);
        expect(held.reading.whose.kind).not.toBe('inherited');
        expect(held.reading.line).toBeNull();
        expect(held.reading.population).toBe(reading.population);
        expect(held.reading.asked).toEqual({
          ...question,
          area: held.area,
          indicator: question.indicator,
        });
        const other = know(facts, { ...question, area: held.area });
        if (own === undefined || !isMeasured(own) || other.kind === 'unknown') continue;
        if (other.kind === 'inherited' || !isMeasured(other)) continue;
        const [one, two] = [certainInterval(own), certainInterval(other)];
        if (one === undefined || two === undefined) continue;
        if (held.gap.kind === 'higher') expect(one.low).toBeGreaterThanOrEqual(two.high);
        if (held.gap.kind === 'lower') expect(one.high).toBeLessThanOrEqual(two.low);
      }
    }
  });

  it('are one sentence each, of the area and the year, that says what is certain', () => {
    for (const language of LANGUAGES) {
      const words = answerText[language];
      const compares = Object.values(words.order).map((order) => order('').trim());
      const seen = new Set<string>();
      for (const one of all) {
        const { question, reading, standing } = one;
        // What is told in the same words but for the names of places is looked at once.
        const key = JSON.stringify({
          ...reading,
          asked: null,
          indicator: reading.indicator.id,
          of: standing.kind,
        });
        if (seen.has(key)) continue;
        seen.add(key);
        const said = answerSentence(facts, one, language);
        expect(said).toMatch(/^\p{Lu}.*[^.]\.$/su);
        expect(said).not.toMatch(
          /undefined|null|\(\)|\) \(|\([^()]*\([^()]*\([^()]*| {2}|; ;|, [,;]/,
        );
        expect(said).toContain(areaName(facts.registry, question.area, language));
        expect(said).toContain(String(question.year));
        if (reading.certain.kind !== 'nothing' && reading.certain.kind !== 'contradiction') {
          expect(said).toContain(figureWords(facts, reading, language).value);
        }
        if (standing.kind === 'refused') {
          expect(compares.filter((order) => said.includes(`, ${order} `))).toEqual([]);
        }
      }
    }
  });
});
