import { describe, expect, it } from 'vitest';
import { DEFAULT_CLASSES } from '../../domain/classes/breaks';
import { indexFacts } from '../../domain/facts';
import { know } from '../../domain/knowledge/know';
import { shippedFacts } from '../../../scripts/facts/shippedFacts';
import { madeUpFacts, madeUpStatement } from '../../domain/testing/madeUpFacts';
import type { MatrixRequest } from './matrix';
import { buildMatrix, matrixOf } from './matrix';
import { breaksBefore, spansOf } from './spans';
import { summarise } from './summary';

const request: MatrixRequest = {
  indicator: 'poverty_rate',
  level: 'commune',
  line: null,
  classes: DEFAULT_CLASSES,
  outside: false,
};
const facts = indexFacts(
  madeUpFacts({
    statements: [
      madeUpStatement({ id: 'F001', area: '90001', year: 2020, printed: '1.5' }),
      madeUpStatement({ id: 'F002', area: '902', year: 2020, printed: '4' }),
      madeUpStatement({
        ...{ id: 'F003', area: '902', year: 2022, printed: '0', line: 'line-new' },
        counted: true,
      }),
      madeUpStatement({
        id: 'F004',
        area: '90002',
        year: 2020,
        relation: 'below',
        printed: '3',
      }),
    ],
  }),
);

describe('a matrix', () => {
  it('has a row for each counted area and a cell for each year', () => {
    const { rows, years } = buildMatrix(facts, request);
    expect(rows.map(({ unit }) => unit.code)).toEqual(['90001', '90002', '90004', '90005']);
    expect(years.map(({ year }) => year)).toEqual(facts.years);
    for (const row of rows) expect(row.cells.map(({ year }) => year)).toEqual(facts.years);
  });

  it('takes in the other communes when they are asked for, and knows districts', () => {
    expect(buildMatrix(facts, { ...request, outside: true }).rows).toHaveLength(6);
    const { rows } = buildMatrix(facts, { ...request, level: 'district' });
    expect(rows.map(({ unit, district }) => [unit.code, district])).toEqual([
      ['901', undefined],
      ['902', undefined],
    ]);
  });

  it('says what the knowledge of each year by its own line says', () => {
    const { rows } = buildMatrix(facts, request);
    const kinds = rows.map(({ cells }) =>
      cells.filter(({ year }) => year === 2020 || year === 2022).map((cell) => cell.knowledge.kind),
    );
    expect(kinds).toEqual([
      ['reported', 'unknown'],
      ['bounded', 'unknown'],
      ['inherited', 'implied'],
      ['inherited', 'implied'],
    ]);
    const cell = rows[2]?.cells.find(({ year }) => year === 2022);
    expect(cell?.line).toBe('line-new');
    const question = { indicator: 'poverty_rate', area: '90004', year: 2022, line: 'line-new' };
    expect(cell?.knowledge).toEqual(know(facts, question));
  });

  it('counts what is exact by rows and by years alike', () => {
    const { rows, years } = buildMatrix(facts, request);
    expect(rows.map(({ exact }) => exact)).toEqual([1, 0, 1, 1]);
    expect(years.filter(({ exact }) => exact > 0).map(({ year, exact }) => [year, exact])).toEqual([
      [2020, 1],
      [2022, 2],
    ]);
  });

  it('is built once for a request', () => {
    expect(matrixOf(facts, request)).toBe(matrixOf(facts, { ...request }));
    expect(matrixOf(facts, { ...request, outside: true })).not.toBe(matrixOf(facts, request));
  });

  it('breaks where the poverty line does', () => {
    const { years } = buildMatrix(facts, request);
    expect(spansOf(years).map(({ line, from, columns }) => [line, from, columns])).toEqual([
      ['line-old', 2010, 12],
      ['line-new', 2022, 1],
    ]);
    const broken = years.filter((_, place) => breaksBefore(years, place));
    expect(broken.map(({ year }) => year)).toEqual([2022]);
    expect(spansOf(years.map((one) => ({ ...one, line: null })))).toEqual([]);
  });
});

describe('a summary', () => {
  it('counts each area of the year once, by how far it is known', () => {
    const summary = summarise(buildMatrix(facts, request), 2020);
    expect(summary.extents).toEqual({
      exact: 1,
      otherwise: 0,
      limits: 1,
      around: 2,
      limitsAround: 0,
      nothing: 0,
    });
    expect(summary).toMatchObject({ year: 2020, areas: 4, disagreeing: 0 });
  });

  it('counts the cells of all years', () => {
    const { cells, exactCells } = summarise(buildMatrix(facts, request), 2020);
    expect([cells, exactCells]).toEqual([4 * facts.years.length, 3]);
  });

  it('counts no area in a year that the matrix lacks', () => {
    expect(summarise(buildMatrix(facts, request), 1999).areas).toBe(0);
  });

  it('adds up for the shipped facts', () => {
    const matrix = buildMatrix(shippedFacts(), request);
    expect(matrix.rows).toHaveLength(67);
    for (const { year } of matrix.years) {
      const { extents, areas } = summarise(matrix, year);
      expect(Object.values(extents).reduce((sum, count) => sum + count, 0)).toBe(areas);
      expect(areas).toBe(67);
    }
    expect(summarise(matrix, 2022).extents).toMatchObject({ limits: 0, nothing: 0 });
  });
});
