import type { LineId } from '../../domain/povertyLines';
import type { MatrixYear } from './matrix';

/** Years side by side that are counted by one poverty line: only within them may figures be
 * compared. */
export interface YearSpan {
  line: LineId;
  from: number;
  columns: number;
}

/**
 * Joins the columns of a matrix by the poverty line that each is counted by.
 * @returns spans from the first column to the last; empty for an indicator that needs no line
 */
export function spansOf(years: readonly MatrixYear[]): YearSpan[] {
  const spans: YearSpan[] = [];
  for (const { year, line } of years) {
    if (line === null) return [];
    const last = spans.at(-1);
    if (last?.line === line) last.columns += 1;
    else spans.push({ line, from: year, columns: 1 });
  }
  return spans;
}

/** Does a series break before this column? */
export function breaksBefore(years: readonly MatrixYear[], place: number): boolean {
  return place > 0 && years[place]?.line !== years[place - 1]?.line;
}
