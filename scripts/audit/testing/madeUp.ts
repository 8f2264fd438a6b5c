import type { Atlas } from '../atlas';
import type { Cell } from '../bonds';
import type { Limits } from '../range';
import type { NumericIndicator, Row, Tables } from '../rows';
import type { Piece, Told } from '../told';

/** Everything here is made up, for tests alone. */

export const INDICATORS: ReadonlyMap<string, NumericIndicator> = new Map(
  [
    { id: 'poverty_rate', kind: 'rate', unit: 'percent' } as const,
    { id: 'poor_households', kind: 'count', unit: 'households' } as const,
    { id: 'households', kind: 'count', unit: 'households' } as const,
    { id: 'electricity_rate', kind: 'rate', unit: 'percent' } as const,
  ].map((one) => [one.id, one]),
);

/** Two districts: 901 with communes 90001 and 90002, 902 with 90003 and 90004; those with odd numbers
 * are of the 67. */
export function madeUpTables(rows: readonly Row[]): Tables {
  return {
    rows,
    indicators: INDICATORS,
    communes: [1, 2, 3, 4].map((place) => ({
      code: `9000${place}`,
      district: place < 3 ? '901' : '902',
      type: 'Xã',
      inProgramme: place % 2 === 1,
    })),
    districts: ['901', '902'],
    groups: [{ code: 'G-SOME', parent: '901', members: [] }],
    former: [],
    later: [],
    names: new Map(),
  };
}

let count = 0;

/** A statement of 2022, of households where nothing else is said. */
export function madeUpRow(partial: Partial<Row>): Row & { year: number } {
  count += 1;
  const value = partial.value ?? 0;
  const [, decimals = ''] = `${value}`.split('.');
  return {
    id: `F${count}`,
    indicator: 'poverty_rate',
    population: 'households',
    area: '22',
    quantity: 'value',
    relation: 'exact',
    estimate: false,
    value,
    decimals: decimals.length,
    total: null,
    counted: false,
    baseYear: null,
    line: null,
    source: 'S001',
    ...partial,
    year: partial.year ?? 2022,
  };
}

/** An atlas that claims some limits, and tells of contradictions in some areas. */
export function madeUpAtlas(
  claims: readonly (Partial<Limits> & Partial<Cell>)[],
  conflicts: readonly string[] = [],
): Atlas {
  const limits = (area: string, year: number, quantity: string): Limits => {
    const claim = claims.find(
      (one) =>
        one.area === area && (one.year ?? 2022) === year && (one.quantity ?? 'mean') === quantity,
    );
    const high = quantity === 'mean' ? 100 : Infinity;
    return { low: 0, high, lowOpen: false, highOpen: false, ...claim };
  };
  return {
    limits: (_, { area, year, quantity }) => limits(area, year, quantity),
    limitsOf: (_, __, { area, year }) => limits(area, year, 'mean'),
    groundsOf: () => ['F001'],
    tellsConflict: (_, area) => conflicts.includes(area),
    tell: madeUpTold,
    questions: () => [],
  };
}

export function madeUpPiece(partial: Partial<Piece>): Piece {
  return {
    kind: 'bounded',
    population: 'households',
    line: null,
    value: null,
    range: null,
    isWorkedOut: true,
    assumed: false,
    statements: [],
    proofs: [],
    ...partial,
  };
}

export function madeUpTold(partial: Partial<Told>): Told {
  return {
    indicator: 'poverty_rate',
    area: '901',
    year: 2022,
    line: null,
    kind: 'unknown',
    own: [],
    limits: null,
    inherited: null,
    ...partial,
  };
}
