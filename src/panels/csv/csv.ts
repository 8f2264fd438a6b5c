/** A spreadsheet would take these for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** Spreadsheets know UTF-8 by it. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Rows as a table after RFC 4180.
 * @param columns in their order; each row has a field for each
 * @returns UTF-8 text with a byte order mark
 */
export function csvText<Column extends string>(
  columns: readonly Column[],
  rows: readonly Record<Column, string>[],
): string {
  const lines = rows.map((row) => columns.map((column) => quoted(row[column])).join(','));
  return `${BYTE_ORDER_MARK}${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}

/** Words that no spreadsheet takes for a formula. */
export function guarded(words: string): string {
  return FORMULA.test(words) ? `'${words}` : words;
}

/** As many decimals as a number has, never in powers of ten; an endless one is left empty. */
export function decimal(value: number): string {
  if (!Number.isFinite(value)) return '';
  return value.toFixed(9).replace(/\.?0+$/, '');
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
