import type { Classes } from '../../domain/classes/classes';
import { evidenceOf } from '../../domain/knowledge/kinds';
import { lineNaming, type LineNaming } from '../../domain/lineNaming';
import type { LineId } from '../../domain/povertyLines';
import type { Matrix } from './matrix';

/** Columns that one key speaks of. */
export interface KeyedYears {
  line: LineId | null;
  classes: Classes;
  /** The only year that has these classes; null for all years of the line. */
  year: number | null;
}

/**
 * The keys of a matrix: colours mean the same within a poverty line, and something else by another.
 * Where each year has classes of its own, the shown one's alone.
 * @param year the year that is shown
 * @returns in the order of the years; none for lines by which nothing is shown
 */
export function keysOf({ request, years, rows }: Matrix, year: number): KeyedYears[] {
  const isShown = (place: number) => rows.some(({ cells }) => cells[place]?.classes.length !== 0);
  const shown = years.filter((_, place) => isShown(place));
  if (request.classes.basis === 'year' && request.classes.method !== 'own') {
    const column = shown.find((one) => one.year === year);
    return column === undefined ? [] : [{ line: column.line, classes: column.classes, year }];
  }
  const keys = new Map<LineId | null, KeyedYears>();
  for (const { line, classes } of shown) {
    if (!keys.has(line)) keys.set(line, { line, classes, year: null });
  }
  return [...keys.values()];
}

/** How a poverty line is known that years of a matrix are counted by. */
export function lineNamingIn({ rows }: Matrix, line: LineId): LineNaming {
  const cells = rows.flatMap((row) => row.cells).filter((cell) => cell.line === line);
  return lineNaming(
    cells.flatMap(({ knowledge }) => evidenceOf(knowledge) ?? []),
    line,
  );
}
