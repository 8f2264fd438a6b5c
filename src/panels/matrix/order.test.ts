import { describe, expect, it } from 'vitest';
import { DEFAULT_CLASSES } from '../../domain/classes/breaks';
import { indexFacts } from '../../domain/facts';
import { madeUpFacts, madeUpStatement } from '../../domain/testing/madeUpFacts';
import { buildMatrix } from './matrix';
import type { Order } from './order';
import { beginsDescending, districtsOf, rowsOfDistrict, sortRows } from './order';

const facts = indexFacts(
  madeUpFacts({
    statements: [
      madeUpStatement({ id: 'F001', area: '90004', year: 2020, printed: '5' }),
      madeUpStatement({ id: 'F002', area: '90002', year: 2020, printed: '9' }),
      madeUpStatement({ id: 'F003', area: '90002', year: 2019, printed: '9' }),
      madeUpStatement({ id: 'F004', area: '90005', year: 2020, relation: 'below', printed: '99' }),
    ],
  }),
);
const { rows } = buildMatrix(facts, {
  indicator: 'poverty_rate',
  level: 'commune',
  line: null,
  classes: DEFAULT_CLASSES,
  outside: false,
});
const RATE = { kind: 'rate' } as const;
const sorted = (by: Order, descending: boolean) =>
  sortRows([...rows].reverse(), { by, descending }, 2020, RATE).map(({ unit }) =>
    unit.code.slice(-1),
  );

describe('rows', () => {
  it('are sorted by name', () => {
    expect(sorted('name', false)).toEqual(['1', '2', '4', '5']);
    expect(sorted('name', true)).toEqual(['5', '4', '2', '1']);
  });

  it('are sorted by district, and within it by name either way', () => {
    expect(sorted('district', false)).toEqual(['1', '2', '4', '5']);
    expect(sorted('district', true)).toEqual(['4', '5', '1', '2']);
  });

  it('are sorted by how much is known', () => {
    expect(sorted('known', true)).toEqual(['2', '4', '1', '5']);
    expect(sorted('known', false)).toEqual(['1', '5', '4', '2']);
  });

  it('are sorted by all values that are shown, ranges by their middle, with nothing last', () => {
    // Below 99 lies in the middle of none and 99.
    expect(sorted('value', true)).toEqual(['5', '2', '4', '1']);
    expect(sorted('value', false)).toEqual(['4', '2', '5', '1']);
  });

  it('begin by value with those that fare worst', () => {
    expect(beginsDescending('value', { direction: 'lower_is_better' })).toBe(true);
    expect(beginsDescending('value', { direction: 'higher_is_better' })).toBe(false);
    expect(beginsDescending('name', { direction: 'lower_is_better' })).toBe(false);
  });

  it('are left as they were', () => {
    sortRows(rows, { by: 'name', descending: true }, 2020, RATE);
    expect(rows.map(({ unit }) => unit.code.slice(-1))).toEqual(['1', '2', '4', '5']);
  });

  it('are narrowed to a district', () => {
    expect(rowsOfDistrict(rows, '902').map(({ unit }) => unit.code)).toEqual(['90004', '90005']);
    expect(rowsOfDistrict(rows, null)).toBe(rows);
    expect(districtsOf(rows).map(({ code }) => code)).toEqual(['901', '902']);
  });
});
