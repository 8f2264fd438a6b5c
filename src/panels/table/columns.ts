import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import type { Indicator } from '../../domain/indicators';
import { never } from '../../domain/never';
import { beginsHighest } from '../../domain/order';
import type { Rank } from '../../domain/ranking';
import { MEMBERSHIPS, type Registry } from '../../domain/units';
import { areaName, typeName } from '../../i18n/areas';
import type { AreaRow } from './rows';

type Language = 'vi' | 'en';

/** The columns that a reader sees and sorts by. */
export const COLUMNS = [
  'name',
  'type',
  'district',
  'value',
  'whose',
  'year',
  'rank',
  'membership',
] as const;
export type ColumnId = (typeof COLUMNS)[number];

export interface Sorting {
  column: ColumnId;
  descending: boolean;
}

export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

const helper = createColumnHelper<typeof features, AreaRow>();

/** Vietnamese has its own alphabet: Đ after D, marks after letters. */
const collator = new Intl.Collator('vi');

/** What a column sorts by. Undefined comes last, whichever way the column is sorted. */
export function columnsFor(registry: Registry, language: Language) {
  const words = (id: string, read: (row: AreaRow) => string | undefined) =>
    helper.accessor(read, {
      id,
      sortFn: (one, two) => collator.compare(one.getValue(id), two.getValue(id)),
      sortUndefined: 'last',
    });
  const number = (id: string, read: (row: AreaRow) => number | undefined) =>
    helper.accessor(read, {
      id,
      sortFn: (one, two) => one.getValue<number>(id) - two.getValue<number>(id),
      sortUndefined: 'last',
    });
  return helper.columns([
    words('name', ({ unit }) => unit.name),
    words('type', ({ unit }) => typeName(unit.type, language)),
    words('district', ({ district }) => district?.name),
    number('value', ({ sortValue }) => sortValue),
    words('whose', ({ whose }) =>
      whose === undefined ? undefined : areaName(registry, whose, language),
    ),
    number('year', ({ year }) => year),
    number('rank', ({ rank }) => placeOf(rank)),
    number('membership', ({ unit }) =>
      unit.membership === null ? undefined : MEMBERSHIPS.indexOf(unit.membership),
    ),
    number('standing', ({ standing }) => standing),
  ]);
}

/**
 * The order to ask the table for: the reader's column, then what is known of an area, then its
 * name.
 */
export function sortingState({ column, descending }: Sorting) {
  const then = ['standing', 'name'].filter((id) => id !== column);
  return [{ id: column, desc: descending }, ...then.map((id) => ({ id, desc: false }))];
}

/** By value, those that fare worst first: the order of a list that nobody has sorted. */
export function firstSorting(indicator: Pick<Indicator, 'direction'>): Sorting {
  return { column: 'value', descending: beginsHighest(indicator) };
}

/** A column that is pressed again turns round; values begin with those that fare worst. */
export function nextSorting(
  now: Sorting,
  pressed: ColumnId,
  indicator: Pick<Indicator, 'direction'>,
): Sorting {
  if (now.column === pressed) return { column: pressed, descending: !now.descending };
  if (pressed === 'value') return firstSorting(indicator);
  return { column: pressed, descending: pressed === 'year' };
}

function placeOf(rank: Rank): number | undefined {
  switch (rank.kind) {
    case 'ranked':
      return rank.rank;
    case 'alike':
      return 1;
    case 'refused':
      return undefined;
    default:
      return never(rank);
  }
}

/** Numbers stand at the right, so that their digits stand under each other. */
export function isNumber(column: ColumnId): boolean {
  return column === 'year' || column === 'rank';
}
