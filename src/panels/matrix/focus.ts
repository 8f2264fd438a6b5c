import type { AreaCode } from '../../domain/units';

/** A place in the grid: column 0 is the row's name, the years follow. */
export interface GridPlace {
  row: number;
  column: number;
}

/** The same by what stands there, so that it survives another order of rows. */
export interface CellKey {
  area: AreaCode;
  /** Null for the row's name. */
  year: number | null;
}

const PAGE = 10;

/**
 * The place that a key leads to from another.
 * @param key as a keyboard event names it
 * @param control whether Ctrl (or ⌘) is held: Home and End then lead to the grid's corners
 * @returns undefined where the key leads nowhere
 */
export function placeAfter(
  key: string,
  control: boolean,
  { row, column }: GridPlace,
  rows: number,
  columns: number,
): GridPlace | undefined {
  if (rows === 0 || columns === 0) return undefined;
  const at = (toRow: number, toColumn: number): GridPlace => ({
    row: Math.min(Math.max(toRow, 0), rows - 1),
    column: Math.min(Math.max(toColumn, 0), columns - 1),
  });
  if (control && key !== 'Home' && key !== 'End') return undefined;
  switch (key) {
    case 'ArrowDown':
      return at(row + 1, column);
    case 'ArrowUp':
      return at(row - 1, column);
    case 'ArrowRight':
      return at(row, column + 1);
    case 'ArrowLeft':
      return at(row, column - 1);
    case 'PageDown':
      return at(row + PAGE, column);
    case 'PageUp':
      return at(row - PAGE, column);
    case 'Home':
      return at(control ? 0 : row, 0);
    case 'End':
      return at(control ? rows - 1 : row, columns - 1);
    default:
      return undefined;
  }
}
