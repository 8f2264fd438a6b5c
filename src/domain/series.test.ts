import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { indexFacts } from './facts';
import { seriesOf } from './series';
import type { Statement } from './statements';
import {
  madeUpFacts,
  madeUpIndicator,
  madeUpStatement,
  madeUpProvince,
} from './testing/madeUpFacts';

const segmentsOf = (statements: Partial<Statement>[]) =>
  seriesOf(madeUpProvince(statements), 'poverty_rate', '90001').map(
    ({ population, line, joined, points }) => ({
      population,
      line,
      joined,
      years: points.map((point) => point.year),
    }),
  );

describe('a series', () => {
  it('is empty where nothing is published, and where others have the figures', () => {
    expect(segmentsOf([])).toEqual([]);
    expect(segmentsOf([{ area: '901' }, { area: '90002' }])).toEqual([]);
  });

  it('breaks where the poverty line changes, in the order of the first years', () => {
    expect(
      segmentsOf([
        { year: 2022, line: 'line-new' },
        { year: 2019, line: 'line-old' },
        { year: 2023, line: 'line-new' },
        { year: 2021, line: 'line-old' },
      ]),
    ).toEqual([
      { population: 'households', line: 'line-old', joined: true, years: [2019, 2021] },
      { population: 'households', line: 'line-new', joined: true, years: [2022, 2023] },
    ]);
  });

  it('keeps two lines of one year apart', () => {
    const lines = segmentsOf([
      { year: 2023, line: 'line-new' },
      { year: 2023, line: 'line-own' },
      { year: 2024, line: 'line-own' },
    ]).map(({ line, years }) => ({ line, years }));
    expect(lines).toEqual([
      { line: 'line-new', years: [2023] },
      { line: 'line-own', years: [2023, 2024] },
    ]);
  });

  it('breaks where the population changes', () => {
    const segments = segmentsOf([
      { year: 2019 },
      { year: 2020, population: 'rural_households' },
      { year: 2021 },
    ]);
    expect(segments.map(({ population, years }) => ({ population, years }))).toEqual([
      { population: 'households', years: [2019, 2021] },
      { population: 'rural_households', years: [2020] },
    ]);
  });

  it('joins no figures whose line is not stated, nor puts them under a line', () => {
    const segments = segmentsOf([
      { year: 2019, line: 'line-old' },
      { year: 2020, line: 'unstated' },
    ]);
    expect(segments.map(({ line, joined, years }) => ({ line, joined, years }))).toEqual([
      { line: 'line-old', joined: true, years: [2019] },
      { line: 'unstated', joined: false, years: [2020] },
    ]);
  });

  it('joins what no poverty line counts', () => {
    const income = madeUpIndicator({ id: 'income', kind: 'amount', populations: ['people'] });
    const statements = [2019, 2021].map((year) =>
      madeUpStatement({
        id: `F${year}`,
        indicator: 'income',
        population: 'people',
        line: null,
        year,
      }),
    );
    const facts = indexFacts(madeUpFacts({ indicators: [income], statements }));
    expect(seriesOf(facts, 'income', '90001')).toMatchObject([
      { line: null, joined: true, points: [{ year: 2019 }, { year: 2021 }] },
    ]);
  });
});

const anything = fc.array(
  fc.record({
    year: fc.integer({ min: 2015, max: 2024 }),
    line: fc.constantFrom('line-old', 'line-new', 'line-own', 'unstated'),
    population: fc.constantFrom('households', 'rural_households'),
    relation: fc.constantFrom('exact', 'about', 'below', 'above'),
    area: fc.constantFrom('90001', '901'),
    printed: fc.constantFrom('0', '0.4', '1.5', '30'),
  }),
  { maxLength: 25 },
);

test.prop([anything])('a segment never mixes lines or populations, whatever is said', (said) => {
  for (const segment of seriesOf(madeUpProvince(said), 'poverty_rate', '90001')) {
    const statements = segment.points.flatMap((point) => point.own.statements);
    expect(new Set(statements.map((one) => one.line))).toEqual(new Set([segment.line]));
    expect(new Set(statements.map((one) => one.population))).toEqual(new Set([segment.population]));
    for (const { own } of segment.points.filter((point) => point.own.kind === 'reported')) {
      expect(new Set(own.statements.map((one) => one.area))).toEqual(new Set(['90001']));
    }
  }
});

test.prop([anything])('a segment has a year once, in order, and only statements of it', (said) => {
  const segments = seriesOf(madeUpProvince(said), 'poverty_rate', '90001');
  const keys = segments.map(({ line, population }) => `${line} ${population}`);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { points } of segments) {
    const years = points.map((point) => point.year);
    expect(years).toEqual([...new Set(years)].sort((one, two) => one - two));
    for (const { year, own } of points) {
      expect(own.statements.every((one) => one.year === year)).toBe(true);
    }
  }
});
