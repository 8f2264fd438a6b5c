import type { Indicator, IndicatorId, Population } from '../../indicators';

/** Two faces of one thing: a mean (a rate, an income) and the total behind it. */
export interface Measure {
  id: IndicatorId;
  mean: Indicator | undefined;
  total: Indicator | undefined;
  /** How a whole follows from its parts: a mean of them, a sum, or not at all. */
  aggregation: 'weighted' | 'counted' | 'none';
  /** What a mean is multiplied with its weight by, to be a total: 1/100 for a rate. */
  scale: number;
}

export type Quantity = 'mean' | 'total';

/** Where the population of a figure is found: with the units of which types. */
export type Presence = 'everywhere' | 'country' | 'towns';

/** Rates and the counts behind them. */
const PAIRS: readonly (readonly [mean: IndicatorId, total: IndicatorId])[] = [
  ['poverty_rate', 'poor_households'],
  ['near_poverty_rate', 'near_poor_households'],
  ['poor_and_near_poor_rate', 'poor_and_near_poor_households'],
  ['ethnic_minority_share', 'ethnic_minority_population'],
  ['kinh_share', 'kinh_population'],
  ['dao_share', 'dao_population'],
  ['tay_share', 'tay_population'],
  ['san_chi_share', 'san_chi_population'],
];

/** Amounts that are means over people. Others are totals of unlike scopes, or ratios of two. */
const MEAN_AMOUNTS: ReadonlySet<IndicatorId> = new Set([
  'income_per_capita',
  'income_per_capita_rural',
]);

/** Counts of households and people add up. Those of communes, villages or schools are published
 * for areas and years that don't: a table's own classes, a period's total. */
const ADDING_UNITS: ReadonlySet<string> = new Set(['households', 'people']);
const OVER_A_PERIOD: ReadonlySet<IndicatorId> = new Set([
  'households_left_poverty_and_near_poverty',
]);

const PRESENCE: Readonly<Partial<Record<Population, Presence>>> = {
  households: 'everywhere',
  people: 'everywhere',
  communes: 'everywhere',
  villages: 'everywhere',
  schools: 'everywhere',
  houses: 'everywhere',
  roads: 'everywhere',
  rural_households: 'country',
  rural_people: 'country',
  rural_communes: 'country',
  village_roads: 'country',
  urban_households: 'towns',
  urban_people: 'towns',
};

/** The indicators that count what a population's means are weighted by. */
const WEIGHTS: Readonly<Partial<Record<Population, IndicatorId>>> = {
  households: 'households',
  rural_households: 'households',
  urban_households: 'households',
  people: 'population',
  rural_people: 'population',
  urban_people: 'population',
};

/**
 * Where a population is certain to be found.
 * @returns undefined where units may have none of it, so that a whole says nothing of its parts
 */
export function presenceOf(population: Population | null): Presence | undefined {
  return population === null ? undefined : PRESENCE[population];
}

/** The indicator whose counts weigh a population's means. */
export function weightOf(population: Population | null): IndicatorId | undefined {
  return population === null ? undefined : WEIGHTS[population];
}

/** The measure of every numeric indicator, by its id. */
export function measuresOf(indicators: readonly Indicator[]): Map<IndicatorId, Measure> {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const measures = new Map<IndicatorId, Measure>();
  for (const [meanId, totalId] of PAIRS) {
    const [mean, total] = [byId.get(meanId), byId.get(totalId)];
    if (mean === undefined || total === undefined) continue;
    const measure: Measure = { id: meanId, mean, total, aggregation: 'weighted', scale: 0.01 };
    measures.set(meanId, measure).set(totalId, measure);
  }
  for (const indicator of indicators) {
    if (measures.has(indicator.id)) continue;
    const measure = alone(indicator);
    if (measure !== undefined) measures.set(indicator.id, measure);
  }
  return measures;
}

function alone(indicator: Indicator): Measure | undefined {
  const { id, kind, unit } = indicator;
  switch (kind) {
    case 'rate':
      return { id, mean: indicator, total: undefined, aggregation: 'weighted', scale: 0.01 };
    case 'amount': {
      const aggregation = MEAN_AMOUNTS.has(id) ? 'weighted' : 'none';
      return { id, mean: indicator, total: undefined, aggregation, scale: 1 };
    }
    case 'count': {
      const adds = ADDING_UNITS.has(unit) && !OVER_A_PERIOD.has(id);
      const aggregation = adds ? 'counted' : 'none';
      return { id, mean: undefined, total: indicator, aggregation, scale: 1 };
    }
    case 'category':
    case 'date':
    case 'composite':
      return undefined;
  }
}

/** Which face of its measure an indicator is. */
export function quantityOf(measure: Measure, indicator: IndicatorId): Quantity {
  return measure.mean?.id === indicator ? 'mean' : 'total';
}
