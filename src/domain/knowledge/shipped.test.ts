import { describe, expect, it } from 'vitest';
import { withBorrowedWeights } from '../assumptions';
import { compositeParts } from './composite';
import type { Knowledge } from './kinds';
import { know, ownKnowledge, unusableWeights } from './know';
import { shippedFacts } from '../../../scripts/facts/shippedFacts';

const facts = shippedFacts();
const CENTRAL = 'central-2021-2025';
const PROVINCIAL = 'province-2023-2025';

const ask = (indicator: string, area: string, year: number, line: string | null = null) =>
  know(facts, { indicator, area, year, line });
const poverty = (area: string, year: number, line = CENTRAL) =>
  ask('poverty_rate', area, year, line);
const idsOf = (known: Knowledge) =>
  'statements' in known ? known.statements.map((one) => one.id) : [];
const communesOf = (district: string) => facts.registry.parts(district);
const roster = facts.registry.programme.map((unit) => unit.code);

const HA_LONG = '193';
const BA_CHE = '202';
const BINH_LIEU = '198';
const CO_TO = '207';
const DONG_TRIEU = '205';
const KY_THUONG = '07033';

describe('poverty in 2022', () => {
  it.each([HA_LONG, '206', '203', '207'])(
    'is none in every commune of %s, because there is none in the district',
    (district) => {
      for (const commune of communesOf(district)) {
        if (commune === KY_THUONG) continue;
        const known = poverty(commune, 2022);
        expect(known).toMatchObject({ kind: 'implied', value: 0, from: district });
        expect(known).toHaveProperty('proofs.0.rule', 'extreme_of_whole');
        expect(known).toHaveProperty('proofs.0.premises.0.rule', 'printed');
      }
    },
  );

  it.each(['195', '196', '194', '199', '200', DONG_TRIEU])(
    'is at most that of the third in %s, which is none of the three highest',
    (district) => {
      const known = poverty(district, 2022);
      expect(known).toMatchObject({
        kind: 'bounded',
        interval: { low: 0, high: 0.3685, highOpen: false },
      });
      expect(known).toHaveProperty('proofs.0.rule', 'rank');
      expect(idsOf(known)).toEqual(expect.arrayContaining(['F446', 'F447', 'F448', 'F050']));
    },
  );

  it.each(['195', '196', '194', '199', '200', DONG_TRIEU])(
    'is only inherited by the communes of %s',
    (district) => {
      for (const commune of communesOf(district)) {
        expect(poverty(commune, 2022)).toMatchObject({
          kind: 'inherited',
          from: expect.stringMatching(/^(?:G-.*|\d{3})$/) as unknown,
          of: { kind: 'bounded' },
        });
      }
    },
  );

  it('is printed for the three highest, and inherited by a commune of theirs', () => {
    expect(poverty('201', 2022)).toMatchObject({ kind: 'reported', value: 0.562 });
    expect(poverty(BINH_LIEU, 2022)).toMatchObject({ kind: 'reported', value: 0.368 });
    for (const commune of communesOf(BA_CHE)) {
      expect(poverty(commune, 2022)).toMatchObject({ kind: 'inherited', from: BA_CHE });
    }
  });

  it('contradicts the number of households in Ba Chẽ: 0.623 % of 5,610 is no whole number', () => {
    const known = poverty(BA_CHE, 2022);
    expect(known).toMatchObject({ kind: 'conflict', over: 'figure', value: 0.623 });
    expect(idsOf(known)).toContain('F048');
    const ends = known.kind === 'conflict' ? (known.proofs ?? []).map((one) => one.value) : [];
    expect(ends.some((end) => end > 34.9 && end < 35)).toBe(true);
  });

  it("shows Đông Triều's rural rate beside its limit: other households, perhaps others' too", () => {
    const known = poverty(DONG_TRIEU, 2022);
    expect(known.beside).toMatchObject([
      { kind: 'reported', value: 0.49, scope: { population: 'rural_households' } },
    ]);
    expect(known.disputes?.map((one) => one.id)).toEqual(['C17']);
  });

  it('is none in Kỳ Thượng, and "fewer than ten", which excludes none, stands beside it', () => {
    const rate = poverty(KY_THUONG, 2022);
    expect(rate).toMatchObject({ kind: 'implied', value: 0, disputes: [{ id: 'C08' }] });
    const count = ask('poor_households', KY_THUONG, 2022, CENTRAL);
    expect(count).toMatchObject({ kind: 'implied', value: 0, from: HA_LONG });
    expect(count.beside).toMatchObject([
      { kind: 'bounded', interval: { high: 9 }, printed: { high: 10, highOpen: true } },
    ]);
    expect(count.beside?.flatMap((one) => one.statements)).toMatchObject([{ id: 'F250' }]);
  });
});

describe('poverty in 2023, by two lines', () => {
  const units = facts.registry.units.map((unit) => unit.code);

  it('is 0 % in every unit by the central line', () => {
    for (const unit of units) {
      const known = poverty(unit, 2023);
      expect(['implied', 'reported']).toContain(known.kind);
      expect(known).toHaveProperty('value', 0);
    }
  });

  it("is not known of any of the 67 by the province's line, but for one that names no line", () => {
    const kinds = roster.map((unit) => poverty(unit, 2023, PROVINCIAL));
    const otherwise = kinds.filter((known) => known.kind !== 'inherited');
    expect(otherwise).toMatchObject([{ kind: 'implied', scope: { lineUnstated: true } }]);
  });

  it('never reasons from one line to the other', () => {
    for (const unit of units) {
      for (const line of [CENTRAL, PROVINCIAL]) {
        const known = ownKnowledge(facts, {
          indicator: 'poverty_rate',
          area: unit,
          year: 2023,
          line,
        });
        const lines = known?.statements
          .filter((one) => one.line !== null)
          .map((one) => (one.line === 'unstated' && known.scope.lineUnstated ? line : one.line));
        if (lines !== undefined) expect(new Set(lines)).toEqual(new Set([line]));
      }
    }
  });

  it("shows Ba Chẽ's 0.09 %, of no named line, beside the 0 that the province implies", () => {
    expect(poverty(BA_CHE, 2023)).toMatchObject({
      kind: 'implied',
      value: 0,
      from: '22',
      beside: [{ kind: 'reported', value: 0.09, scope: { lineUnstated: true } }],
      disputes: expect.arrayContaining([expect.objectContaining({ id: 'C15' })]) as unknown,
    });
  });

  it("has both of Bình Liêu's figures, each by its line", () => {
    expect(poverty(BINH_LIEU, 2023)).toMatchObject({ kind: 'reported', value: 0 });
    expect(poverty(BINH_LIEU, 2023, PROVINCIAL)).toMatchObject({ kind: 'reported', value: 0.89 });
    expect(poverty(BINH_LIEU, 2023).beside).toMatchObject([{ value: 0.89 }]);
  });

  it('is 0 % in the province because it has no poor household', () => {
    const known = poverty('22', 2023);
    expect(known).toMatchObject({ kind: 'implied', value: 0, from: '22' });
    expect(known).toHaveProperty('proofs.0.rule', 'none_is_zero');
  });
});

describe('poverty in other years', () => {
  it('has two lines in 2015', () => {
    const [later, earlier] = ['central-2016-2020', 'central-2011-2015'];
    expect(poverty('22', 2015, later)).toMatchObject({ kind: 'reported', value: 4.56 });
    expect(poverty('22', 2015, earlier)).toMatchObject({ kind: 'reported', value: 1.55 });
  });

  it('takes the counts of 2021 from those of 2022 and their change', () => {
    expect(ask('poor_households', '22', 2021, CENTRAL)).toMatchObject({
      kind: 'derived',
      step: 'change',
      value: 258 + 1268,
      decimals: 0,
    });
    expect(ask('near_poor_households', '22', 2021, CENTRAL)).toHaveProperty('value', 5553);
  });
});

describe('the 67 together', () => {
  it.each(['electricity_rate', 'hygienic_water_rate', 'permanent_housing_rate'])(
    'have about all of %s in 2023, which each inherits: a printed 100 % is rounded',
    (indicator) => {
      expect(ask(indicator, 'Z67', 2023)).toMatchObject({ kind: 'reported', value: 100 });
      for (const unit of roster) {
        const known = ask(indicator, unit, 2023);
        if (known.kind === 'reported') continue;
        expect(known).toMatchObject({ kind: 'inherited', of: { value: 100 } });
      }
    },
  );

  it('are an area around a district that lies within them wholly', () => {
    expect(ask('electricity_rate', BA_CHE, 2023)).toMatchObject({ kind: 'inherited', from: 'Z67' });
  });

  it('tells the certain end of a count alone, where the other rests on another year’s weight', () => {
    const assuming = withBorrowedWeights(facts);
    const question = {
      indicator: 'ethnic_minority_population',
      area: '22',
      year: 2017,
      line: null,
    };
    const known = know(assuming, question);
    expect(known).toMatchObject({ kind: 'bounded', assumed: false });
    expect(known).toHaveProperty('interval.high', Infinity);
    expect(known.kind === 'bounded' ? known.interval.low : 0).toBeGreaterThan(40_000);
  });

  it('have four incomes of 2020: the printed one, and three that later reports amount to', () => {
    const known = ask('income_per_capita', 'Z67', 2020);
    expect(known).toMatchObject({ kind: 'conflict', value: 32.62, preferred: { id: 'F964' } });
    const claims = known.kind === 'conflict' ? known.claims : [];
    const told = claims.map(({ value, decimals, interval }) => [
      value.toFixed(Math.min(decimals, 2)),
      interval.low.toFixed(2),
      interval.high.toFixed(2),
    ]);
    expect(told.sort()).toEqual([
      ['32.62', '32.61', '32.63'],
      ['43.1', '41.91', '44.45'],
      ['43.70', '43.70', '43.70'],
      ['46.1', '46.06', '46.15'],
    ]);
  });

  it('flags 73.348 and 52.5 as claimed for two areas each', () => {
    const disputes = (known: Knowledge) => known.disputes?.map((one) => one.id);
    expect(disputes(ask('income_per_capita', 'Z67', 2023))).toContain('C01');
    expect(disputes(ask('income_per_capita', 'Z67', 2021))).toContain('C03');
    expect(disputes(ask('income_per_capita_rural', '22', 2021))).toContain('C03');
    expect(ask('income_per_capita', '22', 2023)).toMatchObject({
      kind: 'conflict',
      value: 73.348,
      statements: [{ id: 'F060' }, { id: 'F005' }],
    });
  });

  it('have composites between limits, from what holds of each', () => {
    const parts = compositeParts(facts, {
      ...{ indicator: 'infrastructure_composite', area: 'Z67' },
      ...{ year: 2023, line: null },
    });
    const known = parts.filter((part) => part.interval.low > 0).map((part) => part.indicator.id);
    expect(known).toEqual(expect.arrayContaining(['electricity_rate', 'mobile_coverage']));
    expect(ask('infrastructure_composite', 'Z67', 2023)).toMatchObject({ kind: 'bounded' });
  });
});

describe('arithmetic', () => {
  it('finds the people of a merged commune as what the others leave of the district', () => {
    // The two communes that were merged are printed with 1,511 and 1,052 people.
    expect(ask('population', '06868', 2012)).toMatchObject({ kind: 'derived', value: 1511 + 1052 });
  });

  it('finds slips of the sources: 33,975 of 41,519 is not 81.38 %', () => {
    const known = ask('kinh_share', '203', 2011);
    expect(known).toMatchObject({ kind: 'conflict', value: 81.38 });
  });

  it('weighs by households of another year only where that may be assumed', () => {
    const question = { indicator: 'poor_households', area: CO_TO, year: 2015 };
    const asked = { ...question, line: 'central-2011-2015' };
    const assuming = withBorrowedWeights(facts);
    expect(know(assuming, asked)).toMatchObject({ kind: 'derived', assumed: true });
    expect(know(facts, asked).kind).not.toBe('derived');
  });

  it('weighs by no households of another year that make a fraction of a household', () => {
    // 0.85 % of the 5,610 households of 2022 are 47.4 to 48.0, and not 48.
    const question = { indicator: 'poor_households', area: BA_CHE, year: 2020 };
    const asked = { ...question, line: 'central-2016-2020' };
    const assuming = withBorrowedWeights(facts);
    expect(know(assuming, asked)).toEqual(know(facts, asked));
    expect(unusableWeights(assuming, asked)).toMatchObject([{ area: BA_CHE, weightYear: 2022 }]);
  });
});
