import type { Indicator } from '../../domain/indicators';
import { never } from '../../domain/never';
import { beginsHighest, orderValue } from '../../domain/order';
import type { AreaCode, Unit } from '../../domain/units';
import { EXTENTS, extentOf } from './extent';
import type { MatrixRow } from './matrix';

export const ORDERS = ['district', 'name', 'known', 'value'] as const;
export type Order = (typeof ORDERS)[number];

export interface Sorting {
  by: Order;
  descending: boolean;
}

/** Names rise from A, what is known falls from the most; values begin with those that fare worst. */
export function beginsDescending(by: Order, indicator: Pick<Indicator, 'direction'>): boolean {
  return by === 'value' ? beginsHighest(indicator) : by === 'known';
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
 * @param year whose values to order by, whatever is shown; areas of which none is come last either
 * way, and of equal ones the better known come first
 */
export function sortRows(
  rows: readonly MatrixRow[],
  { by, descending }: Sorting,
  year: number,
  indicator: Pick<Indicator, 'kind'>,
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
        .map((row) => ({ row, ...standingOf(row, year, indicator) }))
        .sort(
          (one, two) =>
            Number(one.value === undefined) - Number(two.value === undefined) ||
            sign * ((one.value ?? 0) - (two.value ?? 0)) ||
            one.extent - two.extent ||
            byName(one.row, two.row),
        )
        .map(({ row }) => row);
    default:
      return never(by);
  }
}

interface RowStanding {
  extent: number;
  value: number | undefined;
}

function standingOf(row: MatrixRow, year: number, indicator: Pick<Indicator, 'kind'>): RowStanding {
  const cell = row.cells.find((one) => one.year === year);
  if (cell === undefined) return { extent: EXTENTS.length, value: undefined };
  const { knowledge } = cell;
  return {
    extent: EXTENTS.indexOf(extentOf(knowledge)),
    value: orderValue(indicator, knowledge),
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
