import type { Extent } from './extent';
import { extentOf } from './extent';
import type { Matrix } from './matrix';

/** How much is known: of the areas in one year, and of the cells of all years. */
export interface Summary {
  year: number;
  areas: number;
  /** Areas by how far they are known in the year; they add up to `areas`. */
  extents: Readonly<Record<Extent, number>>;
  /** Areas of the year whose sources disagree, whatever else they are counted as. */
  disagreeing: number;
  /** Areas times years, and how many of these are known exactly. */
  cells: number;
  exactCells: number;
}

/**
 * Counts what a matrix holds.
 * @param year the year to count by areas; one that the matrix lacks counts nothing
 */
export function summarise(matrix: Matrix, year: number): Summary {
  const place = matrix.years.findIndex((column) => column.year === year);
  const known = matrix.rows.flatMap(({ cells }) => cells[place]?.knowledge ?? []);
  const extents: Record<Extent, number> = {
    exact: 0,
    otherwise: 0,
    limits: 0,
    around: 0,
    limitsAround: 0,
    nothing: 0,
  };
  for (const one of known) extents[extentOf(one)] += 1;
  return {
    year,
    areas: known.length,
    extents,
    disagreeing: known.filter(({ kind }) => kind === 'conflict').length,
    cells: matrix.rows.reduce((sum, { cells }) => sum + cells.length, 0),
    exactCells: matrix.rows.reduce((sum, { exact }) => sum + exact, 0),
  };
}
