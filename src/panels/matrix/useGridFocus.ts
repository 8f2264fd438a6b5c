import type { FocusEvent, KeyboardEvent } from 'react';
import { useState } from 'react';
import type { AreaCode } from '../../domain/units';
import type { CellKey, GridPlace } from './focus';
import { placeAfter } from './focus';

/** Which cell an event happened in; undefined outside the grid's rows. */
export function cellKeyOf(target: EventTarget): CellKey | undefined {
  if (!(target instanceof Element)) return undefined;
  const place = target.closest<HTMLElement>('[data-column]');
  const area = place?.closest<HTMLElement>('[data-area]')?.dataset['area'];
  if (place === null || area === undefined) return undefined;
  const year = Number(place.dataset['year']);
  return { area, year: Number.isNaN(year) ? null : year };
}

/**
 * One cell at a time can be reached by Tab; arrows go from cell to cell.
 * @param areas rows in the order shown
 * @param years columns after the one of names
 * @param start where Tab comes to before any cell has been reached
 */
export function useGridFocus(areas: readonly AreaCode[], years: readonly number[], start: CellKey) {
  const [table, setTable] = useState<HTMLTableElement | null>(null);
  const [reached, setReached] = useState<CellKey>();
  const placeOf = ({ area, year }: CellKey): GridPlace => ({
    row: areas.indexOf(area),
    column: year === null ? 0 : years.indexOf(year) + 1,
  });
  const known = reached === undefined ? undefined : placeOf(reached);
  const given = known !== undefined && known.row >= 0 ? known : placeOf(start);
  const reachable: GridPlace = { row: Math.max(given.row, 0), column: Math.max(given.column, 0) };
  return {
    table,
    setTable,
    reachable,
    onFocus: ({ target }: FocusEvent) => {
      const key = cellKeyOf(target);
      if (key !== undefined) setReached(key);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.altKey || event.shiftKey || cellKeyOf(event.target) === undefined) return;
      const control = event.ctrlKey || event.metaKey;
      const to = placeAfter(event.key, control, reachable, areas.length, years.length + 1);
      if (to === undefined) return;
      event.preventDefault();
      const row = table?.tBodies[0]?.rows[to.row];
      row?.querySelector<HTMLElement>(`[data-column="${to.column}"]`)?.focus();
    },
  };
}
