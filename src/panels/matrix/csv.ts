import type { Facts } from '../../domain/facts';
import type { Language } from '../../state/view';
import { csvText } from '../csv/csv';
import { FIGURE_COLUMNS, figureFields } from '../csv/figureFields';
import type { Matrix } from './matrix';

/**
 * The whole matrix as a table: one row an area and year, after RFC 4180, with a decimal point.
 * @param language of the areas' names; everything else is the same in any language
 * @returns UTF-8 text with a byte order mark; ids of statements and sources are parted by spaces
 */
export function matrixCsv(facts: Facts, matrix: Matrix, language: Language): string {
  const rows = matrix.rows.flatMap((row) =>
    row.cells.map(({ year, line, knowledge }) => {
      const known = { indicator: matrix.indicator, unit: row.unit, year, line, knowledge };
      return figureFields(facts, known, language);
    }),
  );
  return csvText(FIGURE_COLUMNS, rows);
}

/** A name that says which indicator of which areas a file holds. */
export function csvFileName({ request, rows }: Matrix): string {
  const areas = request.level === 'district' ? 'districts' : 'communes';
  return `quang-ninh-${request.indicator}-${rows.length}-${areas}.csv`;
}
