import type { NumericIndicator } from './rows';

/** A mean and the total behind it; one of them may have no indicator. */
export interface Measure {
  id: string;
  mean: NumericIndicator | undefined;
  total: NumericIndicator | undefined;
  /** A whole's mean lies between its parts', and totals add up; only the latter; or neither. */
  adds: 'means' | 'totals' | 'nothing';
  /** A total is the mean times households or people times this. */
  scale: number;
}

export type Quantity = 'mean' | 'total';

/** Where people of a population live. */
export type Presence = 'everywhere' | 'country' | 'towns';

const PAIRS = [
  ['poverty_rate', 'poor_households'],
  ['near_poverty_rate', 'near_poor_households'],
  ['poor_and_near_poor_rate', 'poor_and_near_poor_households'],
  ['ethnic_minority_share', 'ethnic_minority_population'],
  ['kinh_share', 'kinh_population'],
  ['dao_share', 'dao_population'],
  ['tay_share', 'tay_population'],
  ['san_chi_share', 'san_chi_population'],
] as const;

const INCOMES = ['income_per_capita', 'income_per_capita_rural'];

const EVERYWHERE = 'households people communes villages schools houses roads'.split(' ');
const COUNTRY = 'rural_households rural_people rural_communes village_roads'.split(' ');
const TOWNS = 'urban_households urban_people'.split(' ');

/** Where a population is found for certain; undefined for one that areas may have none of. */
export function presenceOf(population: string | null): Presence | undefined {
  if (population === null) return undefined;
  if (EVERYWHERE.includes(population)) return 'everywhere';
  if (COUNTRY.includes(population)) return 'country';
  return TOWNS.includes(population) ? 'towns' : undefined;
}

/** The indicator that counts a population of households or people. */
export function counterOf(population: string | null): string | undefined {
  if (population === null) return undefined;
  if (population === 'ethnic_minority_households') return undefined;
  if (population.endsWith('households')) return 'households';
  return population.endsWith('people') ? 'population' : undefined;
}

/** The measure that each indicator is a face of. */
export function measuresOf(
  indicators: ReadonlyMap<string, NumericIndicator>,
): Map<string, Measure> {
  const measures = new Map<string, Measure>();
  for (const [meanId, totalId] of PAIRS) {
    const [mean, total] = [indicators.get(meanId), indicators.get(totalId)];
    if (mean === undefined || total === undefined) continue;
    const measure: Measure = { id: meanId, mean, total, adds: 'means', scale: 0.01 };
    measures.set(meanId, measure).set(totalId, measure);
  }
  for (const one of indicators.values()) {
    if (!measures.has(one.id)) measures.set(one.id, alone(one));
  }
  return measures;
}

function alone(indicator: NumericIndicator): Measure {
  const { id, kind, unit } = indicator;
  switch (kind) {
    case 'rate':
      return { id, mean: indicator, total: undefined, adds: 'means', scale: 0.01 };
    case 'amount': {
      const adds = INCOMES.includes(id) ? 'means' : 'nothing';
      return { id, mean: indicator, total: undefined, adds, scale: 1 };
    }
    case 'count': {
      // Of all that left poverty over years, nothing is said of any one of them.
      const isOfYear = id !== 'households_left_poverty_and_near_poverty';
      const adds = isOfYear && (unit === 'households' || unit === 'people');
      return {
        ...{ id, mean: undefined, total: indicator, scale: 1 },
        adds: adds ? 'totals' : 'nothing',
      };
    }
  }
}

export function quantityOf(measure: Measure, indicator: string): Quantity {
  return measure.mean?.id === indicator ? 'mean' : 'total';
}

/** Does the total count what there are no fractions of? */
export function countsWhole({ mean, total }: Measure): boolean {
  return total === undefined ? mean?.kind === 'rate' : total.kind === 'count';
}
