import type { ComparedCell, ComparedRow, Comparison } from '../../domain/comparison/areas';
import type { Gap } from '../../domain/comparison/gap';
import type { Facts } from '../../domain/facts';
import { areaName } from '../../i18n/areas';
import { csvText, decimal, guarded } from '../../panels/csv/csv';
import { MEASURE_COLUMNS, measureFields } from '../../panels/csv/measureFields';
import type { Language } from '../../state/view';

const COLUMNS = [
  'code',
  'name',
  'role',
  'indicator',
  'unit',
  'year',
  ...MEASURE_COLUMNS,
  'gap',
  'gap_refused',
  'difference_low',
  'difference_high',
  'ratio_low',
  'ratio_high',
] as const;

type Fields = Record<(typeof COLUMNS)[number], string>;

/**
 * A comparison as a table: one row an indicator and area, gaps against the baseline. `low` and
 * `high` hold all that a figure may stand for, with its rounding.
 * @param language of the areas' names
 */
export function comparisonCsv(facts: Facts, comparison: Comparison, language: Language): string {
  const rows = comparison.rows.flatMap((row) =>
    row.cells.map((cell) => fieldsOf(facts, comparison.year, row, cell, language)),
  );
  return csvText(COLUMNS, rows);
}

function fieldsOf(
  facts: Facts,
  year: number,
  { indicator, line }: ComparedRow,
  { area, knowledge, gap }: ComparedCell,
  language: Language,
): Fields {
  const asked = { area: area.code, year, line };
  return {
    code: area.code,
    name: guarded(areaName(facts.registry, area.code, language)),
    role: area.role,
    indicator: indicator.id,
    unit: indicator.unit,
    year: String(year),
    ...measureFields(facts, { indicator, asked, knowledge }, language),
    ...gapFields(gap),
  };
}

function gapFields(gap: Gap | null) {
  const told = gap === null || gap.kind === 'refused' ? null : gap;
  return {
    gap: gap?.kind ?? '',
    gap_refused: gap?.kind === 'refused' ? gap.reason : '',
    difference_low: told === null ? '' : decimal(told.difference.low),
    difference_high: told === null ? '' : decimal(told.difference.high),
    ratio_low: told?.ratio === null || told === null ? '' : decimal(told.ratio.low),
    ratio_high: told?.ratio === null || told === null ? '' : decimal(told.ratio.high),
  };
}
