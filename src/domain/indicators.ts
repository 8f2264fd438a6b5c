export type IndicatorId = string;

/** What the ramp, the menu and the composite go by. */
export type Family =
  | 'poverty'
  | 'income'
  | 'infrastructure'
  | 'new_rural'
  | 'people'
  | 'land'
  | 'programme'
  | 'services';

export type IndicatorKind = 'rate' | 'amount' | 'count' | 'category' | 'date' | 'composite';

/**
 * What a category says of the years after it: recognised since then, at least, or on the list of a
 * period, which ends.
 */
export type Meaning = 'recognition' | 'list';

export type Direction = 'higher_is_better' | 'lower_is_better' | 'neutral';

/** In whose name a figure speaks: households, rural people, communes… */
export type Population = string;

export interface Bilingual {
  vi: string;
  en: string;
}

export interface Indicator {
  id: IndicatorId;
  family: Family;
  kind: IndicatorKind;
  /** Null for all kinds but `category`. */
  meaning: Meaning | null;
  unit: string;
  direction: Direction;
  /** The first is the principal one; figures of the others are named, never joined with it. */
  populations: readonly Population[];
  /** Offered as a shade of the map. */
  mapped: boolean;
  /** Zero is a class of its own. */
  zeroClass: boolean;
  /** Part of the composite of infrastructure. */
  composite: boolean;
  name: Bilingual;
  short: Bilingual;
  definition: Bilingual;
  comparable: Bilingual;
}

/** A value of an indicator of kind `category`; a higher rank is further along, null stands beside
 * the ladder. */
export interface Category {
  indicator: IndicatorId;
  id: string;
  rank: number | null;
  name: Bilingual;
}

/**
 * The categories of one indicator, in the order of the list: the value of a status is its
 * category's place in it.
 */
export function categoriesOf(
  categories: readonly Category[],
  indicator: Pick<Indicator, 'id'>,
): Category[] {
  return categories.filter((one) => one.indicator === indicator.id);
}

/** The natural limits of an indicator's values: a rate ends at 100, an amount has no end. */
export function naturalRange({ kind }: Pick<Indicator, 'kind'>): Range {
  return kind === 'rate' || kind === 'composite' ? PERCENT : FROM_NONE;
}

interface Range {
  readonly low: number;
  readonly high: number;
}

const PERCENT: Range = { low: 0, high: 100 };
const FROM_NONE: Range = { low: 0, high: Infinity };
