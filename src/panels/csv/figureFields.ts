import { categoriesOf, type Indicator } from '../../domain/indicators';
import type { Facts } from '../../domain/facts';
import type { Figure, Interval, Knowledge, Own } from '../../domain/knowledge/kinds';
import { evidenceOf, isMeasured } from '../../domain/knowledge/kinds';
import { never } from '../../domain/never';
import type { LineId } from '../../domain/povertyLines';
import type { AreaCode, Unit } from '../../domain/units';
import { areaName } from '../../i18n/areas';
import type { Language } from '../../state/view';
import { decimal, guarded } from './csv';

export const FIGURE_COLUMNS = [
  'code',
  'name',
  'district',
  'year',
  'indicator',
  'value',
  'low',
  'high',
  'excluded_limits',
  'kind',
  'figure_of',
  'figure_of_name',
  'poverty_line',
  'population',
  'statements',
  'sources',
] as const;

type FigureFields = Record<(typeof FIGURE_COLUMNS)[number], string>;

/** What is known of an area in a year. */
interface KnownFigure {
  indicator: Indicator;
  unit: Unit;
  year: number;
  /** The poverty line that the year is counted by. */
  line: LineId | null;
  knowledge: Knowledge;
}

/**
 * A figure as a row of a table, with a decimal point.
 * @param language of the areas' names; everything else is the same in any language
 * @returns ids of statements and sources are parted by spaces
 */
export function figureFields(facts: Facts, known: KnownFigure, language: Language): FigureFields {
  const { indicator, unit, year, line, knowledge } = known;
  const district = unit.level === 'commune' ? facts.registry.unit(unit.parent) : undefined;
  const figure = evidenceOf(knowledge);
  const whose = whoseIs(knowledge, unit.code);
  const { value, interval } = measureOf(facts, indicator, figure);
  const statements = figure?.statements ?? [];
  return {
    code: unit.code,
    name: guarded(unit.name),
    district: guarded(district?.name ?? ''),
    year: String(year),
    indicator: indicator.id,
    value,
    low: interval === undefined ? '' : decimal(interval.low),
    high: interval === undefined ? '' : decimal(interval.high),
    excluded_limits: interval === undefined ? '' : excluded(interval),
    kind: knowledge.kind,
    figure_of: whose ?? '',
    figure_of_name: whose === undefined ? '' : guarded(areaName(facts.registry, whose, language)),
    poverty_line: figure === undefined ? (line ?? '') : (figure.scope.line ?? ''),
    population: figure?.scope.population ?? '',
    statements: statements.map(({ id }) => id).join(' '),
    sources: [...new Set(statements.map(({ source }) => source))].join(' '),
  };
}

/** Whose figure it is, or follows from; undefined where there is none. */
function whoseIs(knowledge: Knowledge, area: AreaCode): AreaCode | undefined {
  if (knowledge.kind === 'unknown') return undefined;
  const { kind } = knowledge;
  return kind === 'inherited' || kind === 'implied' ? knowledge.from : area;
}

interface Measure {
  value: string;
  interval: Interval | undefined;
}

function measureOf(facts: Facts, indicator: Indicator, figure: Own | undefined): Measure {
  const nothing: Measure = { value: '', interval: undefined };
  if (figure === undefined) return nothing;
  switch (figure.kind) {
    case 'bounded':
      return { value: '', interval: figure.interval };
    case 'derived':
      return { value: valueText(facts, indicator, figure), interval: figure.interval };
    case 'reported':
      return { value: valueText(facts, indicator, figure), interval: undefined };
    case 'implied':
    case 'conflict':
      // Disagreeing limits are no figure.
      if (!isMeasured(figure)) return nothing;
      return { value: valueText(facts, indicator, figure), interval: undefined };
    default:
      return never(figure);
  }
}

function valueText(facts: Facts, indicator: Indicator, { value, decimals }: Figure): string {
  if (indicator.kind !== 'category') return value.toFixed(decimals);
  // The value of a status is its category's place in the indicator's own list.
  const categories = categoriesOf(facts.file.categories, indicator);
  return categories[value]?.id ?? '';
}

function excluded({ lowOpen, highOpen }: Interval): string {
  return [lowOpen ? 'low' : '', highOpen ? 'high' : ''].filter((end) => end !== '').join(' ');
}
