import type { Facts } from '../domain/facts';
import { type Indicator, naturalRange, type Population } from '../domain/indicators';
import type { Step } from '../domain/knowledge/reasons';
import { measuresOf, type Measure } from '../domain/knowledge/solve/measures';
import { formatFor } from './format';
import { COUNTED, PEOPLE, SHARES, TOTALS } from './nounWords';
import { lowerFirst } from './lowerFirst';
import { populationName } from './populations';
import { phrases } from './reading/phrases';

type Language = 'vi' | 'en';

/** What a quantity is called within a sentence. */
export interface Noun {
  /** `tỷ lệ hộ nghèo`, `số hộ nghèo`, `tổng thu nhập`. */
  name: string;
  /** What stands behind its numbers: `%`, `hộ nghèo`, `triệu đồng/năm`. */
  unit: string;
  /** The unit says what is counted, so that numbers need no name before them. */
  counted: boolean;
  /** Its values are whole numbers. */
  whole: boolean;
  /** The greatest value that there can be. */
  top: number;
}

/**
 * The noun of a quantity: of an indicator, or of the total behind a mean that no indicator counts.
 * @param subject the indicator, its face, and whom it speaks of (null: the principal population)
 * @returns undefined where the indicator is no number, or its mean has no total
 */
export function nounOf(
  facts: Facts,
  subject: Pick<Step, 'indicator' | 'quantity' | 'population'>,
  language: Language,
): Noun | undefined {
  const measure = measuresFor(facts).get(subject.indicator);
  const own = measure?.[subject.quantity];
  if (own !== undefined) return ownNoun(facts, own, subject.population, language);
  const mean = measure?.mean;
  return mean && totalNoun(facts, mean, subject.population, language);
}

const measures = new WeakMap<Facts, Map<string, Measure>>();

function measuresFor(facts: Facts): Map<string, Measure> {
  const known = measures.get(facts) ?? measuresOf(facts.file.indicators);
  measures.set(facts, known);
  return known;
}

function ownNoun(
  facts: Facts,
  indicator: Indicator,
  population: Population | null,
  language: Language,
): Noun {
  const whole = indicator.kind === 'count';
  const { high: top } = naturalRange(indicator);
  const share = SHARES[indicator.id];
  if (share !== undefined) {
    const counted = `${countedOf(facts, indicator, population, language)} ${share[language]}`;
    const name = language === 'vi' ? `tỷ lệ ${counted}` : `share of ${counted}`;
    return { name, unit: '%', counted: false, whole, top };
  }
  const of = populationSuffix(facts, indicator, population, language);
  // "Số giường bệnh" is no count, but its name says as well what there are so many of.
  if (!whole && !/^Số /.test(indicator.name.vi)) {
    const unit = formatFor(language).unit(indicator);
    return { name: meanName(indicator, language) + of, unit, counted: false, whole, top };
  }
  const things = thingsOf(facts, indicator, population, language);
  const name = countName(indicator, things, language);
  return { name, unit: things, counted: true, whole, top };
}

/** What stands behind a count. */
function thingsOf(
  facts: Facts,
  indicator: Indicator,
  population: Population | null,
  language: Language,
): string {
  const isOther = isOtherPopulation(indicator, population);
  // A count of all that there are of a population is one of nothing else.
  if (isOther && (indicator.id === 'households' || indicator.id === 'population')) {
    return countedOf(facts, indicator, population, language);
  }
  const name =
    language === 'vi'
      ? lowerFirst(indicator.name.vi.replace(/^Số /, ''))
      : lowerFirst(indicator.name.en);
  const things = PEOPLE[indicator.id]?.[language] ?? name;
  return things + populationSuffix(facts, indicator, population, language);
}

function countName(indicator: Indicator, things: string, language: Language): string {
  if (indicator.kind !== 'count') return things;
  if (indicator.id === 'population' && things === PEOPLE['population']?.[language]) {
    return lowerFirst(indicator.name[language]);
  }
  return numberOf(things, language);
}

function totalNoun(
  facts: Facts,
  mean: Indicator,
  population: Population | null,
  language: Language,
): Noun | undefined {
  const measured = TOTALS[mean.id];
  if (measured !== undefined) {
    const name = measured.name[language] + populationSuffix(facts, mean, population, language);
    return { name, unit: measured.unit[language], counted: false, whole: false, top: Infinity };
  }
  const share = SHARES[mean.id];
  if (share === undefined) return undefined;
  const unit = `${countedOf(facts, mean, population, language)} ${share[language]}`;
  return { name: numberOf(unit, language), unit, counted: true, whole: true, top: Infinity };
}

function numberOf(things: string, language: Language): string {
  return language === 'vi' ? `số ${things}` : `number of ${things}`;
}

function meanName({ name, kind }: Indicator, language: Language): string {
  const said = lowerFirst(name[language]);
  const isShare = kind !== 'rate' || language === 'vi' || /\b(?:rate|share)\b/i.test(said);
  return isShare ? said : `share of ${said}`;
}

function countedOf(
  facts: Facts,
  indicator: Indicator,
  population: Population | null,
  language: Language,
): string {
  const counted = population ?? indicator.populations[0];
  if (counted === undefined) return '';
  return COUNTED[counted]?.[language] ?? populationName(facts, counted, language);
}

/** Another population than the principal one is named. */
function populationSuffix(
  facts: Facts,
  indicator: Indicator,
  population: Population | null,
  language: Language,
): string {
  if (population === null || !isOtherPopulation(indicator, population)) return '';
  const name = populationName(facts, population, language);
  return ` (${phrases[language].population(name)})`;
}

function isOtherPopulation(indicator: Indicator, population: Population | null): boolean {
  return population !== null && population !== indicator.populations[0];
}

const SINGULARS: readonly (readonly [plural: RegExp, singular: string])[] = [
  [/\bhouseholds\b/, 'household'],
  [/\bpeople\b/, 'person'],
  [/\bcommunes\b/, 'commune'],
  [/\bvillages\b/, 'village'],
  [/\bdistricts\b/, 'district'],
  [/\bschools\b/, 'school'],
  [/\bhouses\b/, 'house'],
  [/\bstations\b/, 'station'],
  [/\bcriteria\b/, 'criterion'],
  [/\bindicators\b/, 'indicator'],
  [/\bunits\b/, 'unit'],
];

/** One of what there may be many of, in English: its first plural is what is counted. */
export function singular(things: string): string {
  const found = SINGULARS.map(([plural, one]) => ({ plural, one, at: things.search(plural) }))
    .filter(({ at }) => at >= 0)
    .sort((one, two) => one.at - two.at)[0];
  return found === undefined ? things : things.replace(found.plural, found.one);
}
