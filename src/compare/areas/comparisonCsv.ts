import type { ComparedCell, ComparedRow, Comparison } from '../../domain/comparison/areas';
import type { Gap } from '../../domain/comparison/gap';
import { certainInterval } from '../../domain/knowledge/certain';
import type { Facts } from '../../domain/facts';
import { categoriesOf } from '../../domain/indicators';
import type { Knowledge, Own } from '../../domain/knowledge/kinds';
import { evidenceOf, isMeasured } from '../../domain/knowledge/kinds';
import { areaName } from '../../i18n/areas';
import { csvText, decimal, guarded } from '../../panels/csv/csv';
import type { Language } from '../../state/view';

const COLUMNS = [
  'code',
  'name',
  'role',
  'indicator',
  'unit',
  'year',
  'kind',
  'figure_of',
  'value',
  'low',
  'high',
  'poverty_line',
  'population',
  'gap',
  'gap_refused',
  'difference_low',
  'difference_high',
  'ratio_low',
  'ratio_high',
  'statements',
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
  const own = evidenceOf(knowledge);
  const span =
    own === undefined || indicator.kind === 'category' ? undefined : certainInterval(own);
  return {
    code: area.code,
    name: guarded(areaName(facts.registry, area.code, language)),
    role: area.role,
    indicator: indicator.id,
    unit: indicator.unit,
    year: String(year),
    kind: knowledge.kind,
    figure_of: whoseIs(knowledge, area.code),
    value: own === undefined ? '' : valueText(facts, indicator, own),
    low: span === undefined ? '' : decimal(span.low),
    high: span === undefined ? '' : decimal(span.high),
    poverty_line: own === undefined ? (line ?? '') : (own.scope.line ?? ''),
    population: own?.scope.population ?? '',
    ...gapFields(gap),
    statements: (own?.statements ?? []).map(({ id }) => id).join(' '),
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

function whoseIs(knowledge: Knowledge, code: string): string {
  switch (knowledge.kind) {
    case 'unknown':
      return '';
    case 'inherited':
    case 'implied':
      return knowledge.from;
    case 'reported':
    case 'derived':
    case 'bounded':
    case 'conflict':
      return code;
  }
}

function valueText(facts: Facts, indicator: ComparedRow['indicator'], own: Own): string {
  if (own.kind === 'bounded' || !isMeasured(own)) return '';
  if (indicator.kind !== 'category') return own.value.toFixed(own.decimals);
  // The value of a status is its category's place in the indicator's own list.
  return categoriesOf(facts.file.categories, indicator)[own.value]?.id ?? '';
}
