import type { Facts } from '../../domain/facts';
import { categoriesOf, type Indicator } from '../../domain/indicators';
import { certainInterval } from '../../domain/knowledge/certain';
import type { Interval, Knowledge } from '../../domain/knowledge/kinds';
import { evidenceOf } from '../../domain/knowledge/kinds';
import { never } from '../../domain/never';
import type { Certain } from '../../domain/reading/certain';
import { type Asked, readingOf, whoseArea } from '../../domain/reading/reading';
import type { ShownEnd } from '../../domain/reading/shown';
import { areaName } from '../../i18n/areas';
import { populationName } from '../../i18n/populations';
import type { Language } from '../../state/view';
import { decimal, guarded } from './csv';

/** What a table to take away tells of a piece of knowledge, whatever else its rows hold. */
export const MEASURE_COLUMNS = [
  'value',
  // `about` or `estimated`.
  'hedge',
  // All that it may be, with the rounding of what is printed.
  'low',
  'high',
  'excluded_limits',
  // A limit as the area's own sources print it.
  'printed_low',
  'printed_high',
  // What is certain of the area itself, where another's figure stands for it, or none.
  'own_low',
  'own_high',
  // Of a status.
  'since',
  'until',
  'kind',
  // How a containing area's figure is known itself.
  'figure_kind',
  'figure_of',
  'figure_of_name',
  'poverty_line',
  'population',
  'population_name',
  'scope',
  'statements',
  'sources',
] as const;

export type MeasureFields = Record<(typeof MEASURE_COLUMNS)[number], string>;

/** What is known of an area in a year, and what was asked. */
export interface KnownMeasure {
  indicator: Indicator;
  asked: Asked;
  knowledge: Knowledge;
}

/**
 * A piece of knowledge as fields of a table, with a decimal point.
 * @param language of names; everything else is the same in any language
 * @returns ids of statements and sources are parted by spaces; of a status, ids of categories
 */
export function measureFields(
  facts: Facts,
  { indicator, asked, knowledge }: KnownMeasure,
  language: Language,
): MeasureFields {
  const reading = readingOf(facts, indicator, asked, knowledge);
  const { certain, since, until } = reading;
  const own = evidenceOf(knowledge);
  const write = writerOf(facts, indicator);
  const span = own === undefined ? undefined : certainInterval(own);
  const limits = 'limits' in knowledge ? knowledge.limits?.interval : undefined;
  const printed = 'printed' in certain ? certain.printed : null;
  const whose = whoseArea(knowledge, asked.area);
  const population = own?.scope.population ?? null;
  const statements = own?.statements ?? [];
  return {
    value: valueText(certain, write),
    hedge: 'hedge' in certain ? (certain.hedge ?? '') : '',
    low: span === undefined ? '' : write(span.low),
    high: span === undefined ? '' : write(span.high),
    excluded_limits: span === undefined ? '' : excluded(span),
    printed_low: endText(printed?.low ?? null),
    printed_high: endText(printed?.high ?? null),
    own_low: limits === undefined ? '' : write(limits.low),
    own_high: limits === undefined ? '' : write(limits.high),
    since: since === null ? '' : String(since),
    until: until === null ? '' : String(until),
    kind: knowledge.kind,
    figure_kind: reading.basis ?? '',
    figure_of: whose ?? '',
    figure_of_name: whose === undefined ? '' : guarded(areaName(facts.registry, whose, language)),
    poverty_line: (own === undefined ? asked.line : own.scope.line) ?? '',
    population: population ?? '',
    population_name: population === null ? '' : populationName(facts, population, language),
    scope: guarded(reading.scope ?? ''),
    statements: statements.map(({ id }) => id).join(' '),
    sources: [...new Set(statements.map(({ source }) => source))].join(' '),
  };
}

type Writer = (value: number) => string;

/** The value of a status is its category's place in the indicator's own list. */
function writerOf(facts: Facts, indicator: Indicator): Writer {
  if (indicator.kind !== 'category') return decimal;
  const categories = categoriesOf(facts.file.categories, indicator);
  return (place) => categories[place]?.id ?? '';
}

function valueText(certain: Certain, write: Writer): string {
  switch (certain.kind) {
    case 'figure':
    case 'worked_out':
      return certain.value.toFixed(Math.max(0, certain.decimals));
    case 'category':
      return write(certain.place);
    case 'nothing':
    case 'contradiction':
    case 'range':
    case 'category_from':
      return '';
    default:
      return never(certain);
  }
}

function endText(end: ShownEnd | null): string {
  return end === null ? '' : end.value.toFixed(Math.max(0, end.decimals));
}

function excluded({ lowOpen, highOpen }: Interval): string {
  return [lowOpen ? 'low' : '', highOpen ? 'high' : ''].filter((end) => end !== '').join(' ');
}
