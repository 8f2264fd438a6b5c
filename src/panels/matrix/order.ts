import { isOwnFigure } from '../../domain/knowledge/kinds';
import { never } from '../../domain/never';
import type { AreaCode, Unit } from '../../domain/units';
import { EXTENTS, extentOf } from './extent';
import type { MatrixRow } from './matrix';

export const ORDERS = ['district', 'name', 'known', 'value'] as const;
export type Order = (typeof ORDERS)[number];

export interface Sorting {
  by: Order;
  descending: boolean;
}

/** Names rise from A; what is known, and values, fall from the most. */
export function beginsDescending(by: Order): boolean {
  return by === 'known' || by === 'value';
}

const names = new Intl.Collator('vi');

function byName(one: MatrixRow, two: MatrixRow): number {
  return names.compare(one.unit.name, two.unit.name) || (one.unit.code < two.unit.code ? -1 : 1);
}

function byDistrict(one: MatrixRow, two: MatrixRow): number {
  return names.compare(one.district?.name ?? '', two.district?.name ?? '');
}

/**
 * Puts rows in an order; equal ones stand by name, whichever way the order runs.
 * @param year whose values to order by; areas without an exact figure of their own come last
 * either way, the better known before the others
 */
export function sortRows(
  rows: readonly MatrixRow[],
  { by, descending }: Sorting,
  year: number,
): MatrixRow[] {
  const sign = descending ? -1 : 1;
  switch (by) {
    case 'name':
      return [...rows].sort((one, two) => sign * byName(one, two));
    case 'district':
      return [...rows].sort((one, two) => sign * byDistrict(one, two) || byName(one, two));
    case 'known':
      return [...rows].sort((one, two) => sign * (one.exact - two.exact) || byName(one, two));
    case 'value':
      return rows
        .map((row) => ({ row, ...standingOf(row, year) }))
        .sort(
          (one, two) =>
            one.extent - two.extent || sign * (one.value - two.value) || byName(one.row, two.row),
        )
        .map(({ row }) => row);
    default:
      return never(by);
  }
}

function standingOf(row: MatrixRow, year: number): { extent: number; value: number } {
  const cell = row.cells.find((one) => one.year === year);
  if (cell === undefined) return { extent: EXTENTS.length, value: 0 };
  const { knowledge } = cell;
  return {
    extent: EXTENTS.indexOf(extentOf(knowledge)),
    value: isOwnFigure(knowledge) ? knowledge.value : 0,
  };
}

/** The rows of one district, or all. */
export function rowsOfDistrict(
  rows: readonly MatrixRow[],
  district: AreaCode | null,
): readonly MatrixRow[] {
  return district === null ? rows : rows.filter(({ unit }) => unit.parent === district);
}

/** The districts that rows lie in, by name. */
export function districtsOf(rows: readonly MatrixRow[]): Unit[] {
  const districts = new Set(rows.flatMap(({ district }) => district ?? []));
  return [...districts].sort((one, two) => names.compare(one.name, two.name));
}
