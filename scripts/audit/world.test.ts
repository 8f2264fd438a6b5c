import { describe, expect, it } from 'vitest';
import { untoldContradictions, untoldFractions } from './findings';
import { areasOf } from './places';
import type { Row } from './rows';
import { madeUpAtlas, madeUpRow, madeUpTables } from './testing/madeUp';
import { worldOf } from './world';

function povertyBy(rows: readonly Row[]) {
  const tables = madeUpTables(rows);
  const world = worldOf(tables);
  const set = world.sets.find((one) => one.measure.id === 'poverty_rate');
  if (set === undefined) throw new Error('Nothing is said of poverty');
  return { tables, world, set, solved: world.solved(set) };
}

const poor = (area: string, value: number) =>
  madeUpRow({ indicator: 'poor_households', area, value });

describe('A contradiction', () => {
  const [whole, one, other] = [poor('901', 10), poor('90001', 7), poor('90002', 8)];
  const beside = poor('902', 3);

  it('is found with the statements that make it, and with no others', () => {
    const { solved } = povertyBy([whole, beside, one, other]);
    expect(solved.contradictions.map(({ rows }) => rows)).toEqual([[whole, one, other]]);
  });

  it('leaves each area what is said of it', () => {
    const { solved } = povertyBy([whole, beside, one, other]);
    const cell = { year: 2022, quantity: 'total' } as const;
    expect(solved.best({ area: '901', ...cell }, 'high')).toBeCloseTo(10);
    expect(solved.best({ area: '90001', ...cell }, 'low')).toBeCloseTo(7);
  });

  it('sets aside nothing but what ties its own areas', () => {
    const { solved } = povertyBy([whole, beside, one, other]);
    const cell = { area: '90003', year: 2022, quantity: 'total' } as const;
    expect(solved.best(cell, 'high')).toBeCloseTo(3);
  });

  it('has to be told at one of its areas', () => {
    const { solved, tables } = povertyBy([whole, beside, one, other]);
    expect(untoldContradictions(solved, madeUpAtlas([], ['902']), tables)).toHaveLength(1);
    expect(untoldContradictions(solved, madeUpAtlas([], ['90001']), tables)).toEqual([]);
  });

  it('is found within one cell too', () => {
    const { solved, tables } = povertyBy([poor('901', 10), poor('901', 11)]);
    expect(untoldContradictions(solved, madeUpAtlas([]), tables)).toHaveLength(1);
    expect(solved.best({ area: '901', year: 2022, quantity: 'total' }, 'high')).toBeCloseTo(11);
  });

  it('may rest on that a mean lies between its parts', () => {
    const rates = [
      madeUpRow({ area: '901', value: 20 }),
      madeUpRow({ area: '90001', value: 5 }),
      madeUpRow({ area: '90002', value: 6 }),
    ];
    expect(povertyBy(rates).solved.contradictions).toHaveLength(1);
  });
});

describe('A count', () => {
  it('without a whole number between its limits has to be told', () => {
    const { solved, tables } = povertyBy([
      madeUpRow({ area: '901', value: 0.623 }),
      madeUpRow({ indicator: 'households', area: '901', value: 5610 }),
    ]);
    const areas = areasOf(tables);
    const [found] = untoldFractions(solved, madeUpAtlas([]), areas, tables);
    expect(found?.message).toContain('[34.92');
    expect(untoldFractions(solved, madeUpAtlas([], ['901']), areas, tables)).toEqual([]);
  });
});

describe('A weight of another year', () => {
  it('fails where it contradicts what is certain', () => {
    const { world, set } = povertyBy([
      poor('901', 50),
      madeUpRow({ area: '901', value: 10 }),
      madeUpRow({ indicator: 'households', area: '901', value: 400, year: 2021 }),
    ]);
    expect(world.assuming(set).failed).toMatchObject([{ area: '901', weightYear: 2021 }]);
    expect(world.solved(set).failed).toEqual([]);
  });

  it("isn't lent against the year's own limits", () => {
    const { world, set } = povertyBy([
      poor('901', 50),
      madeUpRow({ indicator: 'households', area: '901', value: 400, year: 2021 }),
      madeUpRow({ indicator: 'households', area: '901', value: 450, relation: 'above' }),
    ]);
    expect(world.assuming(set).failed).toEqual([]);
    const cell = { area: '901', year: 2022, quantity: 'mean' } as const;
    expect(world.assuming(set).best(cell, 'high')).toBeCloseTo(50 / 4.5);
  });
});
