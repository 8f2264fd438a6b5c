import { describe, expect, it } from 'vitest';
import { compare, type Verdict } from './compare';
import { areasOf } from './places';
import type { Limits } from './range';
import type { Row } from './rows';
import { madeUpAtlas, madeUpRow, madeUpTables } from './testing/madeUp';
import type { Cell } from './bonds';
import { worldOf } from './world';

/** What the audit makes of one claimed limit, the rest being left natural. */
function verdictOf(
  rows: readonly Row[],
  claim: Partial<Limits> & Partial<Cell>,
  assume = false,
): Verdict | undefined {
  const tables = madeUpTables(rows);
  const world = worldOf(tables);
  const set = world.sets.find((one) => one.measure.id === 'poverty_rate');
  if (set === undefined) throw new Error('Nothing is said of poverty');
  const solved = assume ? world.assuming(set) : world.solved(set);
  const judged = compare(solved, madeUpAtlas([claim]), areasOf(tables), true);
  const side = claim.low === undefined ? 'high' : 'low';
  const { area = '', quantity = 'mean' } = claim;
  return judged.find(
    ({ claim: one }) =>
      one.areas.includes(area) && one.cell.quantity === quantity && one.side === side,
  )?.verdict;
}

const SIXTY = madeUpRow({ indicator: 'poor_households', value: 60 });
const TWENTY = madeUpRow({ indicator: 'poor_households', area: '901', value: 20 });

describe('A limit of a total', () => {
  const rest = { area: '902', quantity: 'total' } as const;

  it('is the best possible where the other parts leave no more', () => {
    expect(verdictOf([SIXTY, TWENTY], { ...rest, high: 40 })).toEqual({ kind: 'optimal' });
  });

  it('excludes what is possible where it is tighter', () => {
    const verdict = verdictOf([SIXTY, TWENTY], { ...rest, high: 39 });
    expect(verdict?.kind).toBe('excludes');
    expect(verdictOf([SIXTY, TWENTY], { ...rest, low: 41 })?.kind).toBe('excludes');
  });

  it('is wider than need be where it says less', () => {
    expect(verdictOf([SIXTY, TWENTY], { ...rest, high: 60 })?.kind).toBe('wide');
    expect(verdictOf([SIXTY, TWENTY], { ...rest, high: Infinity })?.kind).toBe('wide');
  });

  it('goes by how the 67 cut across the districts', () => {
    const inside = madeUpRow({ indicator: 'poor_households', area: 'Z67', value: 50 });
    // Of 60, ten are outside the 67; so 901 with its twenty has ten of the 67 at least.
    const claim = { area: '90001', quantity: 'total' } as const;
    expect(verdictOf([SIXTY, TWENTY, inside], { ...claim, low: 10 })?.kind).toBe('optimal');
    expect(verdictOf([SIXTY, TWENTY, inside], { ...claim, low: 11 })?.kind).toBe('excludes');
  });
});

describe('A limit of a mean', () => {
  it('is not faulted where it follows from that a mean lies between its parts', () => {
    const whole = madeUpRow({ area: '901', value: 20 });
    const other = madeUpRow({ area: '90001', value: 5 });
    const rows = [whole, other];
    // The other commune must reach 19.5 %: no linear tie says so.
    expect(verdictOf(rows, { area: '90002', low: 19.5 })).toEqual({ kind: 'optimal' });
    expect(verdictOf(rows, { area: '90002', low: 20 })?.kind).toBe('excludes');
    expect(verdictOf(rows, { area: '90002', low: 0 })?.kind).toBe('wide');
  });

  it('goes by what lies below a mean as well', () => {
    const rows = [
      madeUpRow({ area: '901', value: 20 }),
      madeUpRow({ area: '90001', relation: 'above', value: 30 }),
    ];
    expect(verdictOf(rows, { area: '90002', high: 20.5 })).toEqual({ kind: 'optimal' });
    expect(verdictOf(rows, { area: '90002', high: 20 })?.kind).toBe('excludes');
  });

  it('goes by how the 67 cut across the districts', () => {
    const rows = [
      madeUpRow({ value: 50 }),
      madeUpRow({ area: 'Z67', value: 40 }),
      madeUpRow({ area: '90002', value: 10 }),
    ];
    // Outside the 67 there are more than in the whole province, and only 90004 can have them.
    expect(verdictOf(rows, { area: '90004', low: 49.5 })).toEqual({ kind: 'optimal' });
    expect(verdictOf(rows, { area: '90004', low: 50 })?.kind).toBe('excludes');
  });

  it('excludes what is possible where a mean of a whole is handed to a part', () => {
    const rows = [madeUpRow({ area: '901', relation: 'below', value: 1 })];
    expect(verdictOf(rows, { area: '90001', high: 1 })?.kind).toBe('excludes');
  });

  it('hands down none and all that was counted, and nothing that was rounded', () => {
    const counted = [madeUpRow({ area: '901', value: 0, counted: true })];
    const rounded = [madeUpRow({ area: '901', value: 0 })];
    expect(verdictOf(counted, { area: '90001', high: 0 })?.kind).toBe('optimal');
    expect(verdictOf(rounded, { area: '90001', high: 0 })?.kind).toBe('excludes');
  });
});

describe('Weights', () => {
  const poor = madeUpRow({ indicator: 'poor_households', area: '901', value: 10 });
  const counted = (year: number) =>
    madeUpRow({ indicator: 'households', area: '901', value: 100, year });
  const claim = { area: '901', high: 10 };

  it('bind a rate and a count of the same year', () => {
    expect(verdictOf([poor, counted(2022)], claim)?.kind).toBe('optimal');
    expect(verdictOf([poor, counted(2022)], { ...claim, high: 9 })?.kind).toBe('excludes');
  });

  it('of another year bind them only where that is assumed', () => {
    expect(verdictOf([poor, counted(2021)], claim)?.kind).toBe('excludes');
    expect(verdictOf([poor, counted(2021)], claim, true)?.kind).toBe('optimal');
    expect(verdictOf([poor, counted(2015)], claim, true)?.kind).toBe('excludes');
  });
});
