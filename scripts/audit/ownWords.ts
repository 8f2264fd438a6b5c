import { allowedBy } from './allowed';
import { common, dustOf, isEmpty } from './range';
import type { NumericIndicator } from './rows';
import type { DatedRow } from './systems';
import type { Told } from './told';

/** A printed figure or limit that its own cell doesn't tell, or tells otherwise. */
export interface Unheard {
  row: DatedRow;
  told: Told;
  reason: 'nothing is told' | 'it is not among the statements' | 'what is told excludes it';
}

/**
 * Holds what is told of cells against what their own statements print.
 * @param rows of figures and limits
 * @param tellOf what is told of the cell of a row, counted as the row counts
 */
export function unheardRows(
  rows: readonly DatedRow[],
  indicators: ReadonlyMap<string, NumericIndicator>,
  tellOf: (row: DatedRow) => Told,
): Unheard[] {
  return rows.flatMap((row): Unheard[] => {
    const told = tellOf(row);
    const reason = whyUnheard(row, indicators.get(row.indicator), told);
    return reason === undefined ? [] : [{ row, told, reason }];
  });
}

function whyUnheard(
  row: DatedRow,
  indicator: NumericIndicator | undefined,
  told: Told,
): Unheard['reason'] | undefined {
  if (told.kind === 'unknown' || told.kind === 'inherited') return 'nothing is told';
  if (!told.own.some((piece) => piece.statements.includes(row.id))) {
    return 'it is not among the statements';
  }
  if (indicator === undefined) return undefined;
  const allowed = allowedBy(row, indicator.kind);
  const alike = told.own.find(
    (piece) => piece.population === row.population && piece.line === row.line,
  );
  // A disagreement is told as what it is.
  if (alike === undefined || alike.range === null || alike.kind === 'conflict') return undefined;
  const shared = common(allowed, alike.range);
  const isApart = isEmpty({ low: shared.low, high: shared.high + dustOf(shared.high) });
  return isApart ? 'what is told excludes it' : undefined;
}
