import { certainSpan, comparableOf, roundedSpan } from '../comparison/comparable';
import { pointAt } from '../knowledge/interval';
import type { Facts } from '../facts';
import type { Indicator } from '../indicators';
import { naturalRange } from '../indicators';
import { isOwnFigure, type Interval, type Own, type Question } from '../knowledge/kinds';
import type { LineId } from '../povertyLines';
import type { AreaCode } from '../units';
import { coverOf } from './cover';
import { meanOf } from './mean';
import { type PartWeight, weightIn, weightIndicator } from './weight';

/** An area that goes into what is known of several together. */
export interface Part {
  area: AreaCode;
  /** Undefined where nothing is known of the area itself. */
  own: Own | undefined;
  /** Undefined where nothing is known of it, and where nothing is weighed. */
  weight: PartWeight | undefined;
}

/** What is known of several areas together. */
export type Aggregate =
  | { kind: 'unknown'; reason: 'no_areas' | 'no_figures' | 'not_ordered' }
  | {
      /** Something of some areas, but nothing certain of all together. */
      kind: 'anything';
      parts: readonly Part[];
      /** Chosen areas with something known of their own. */
      own: readonly AreaCode[];
      of: number;
    }
  | {
      kind: 'known';
      /** Between these lies the mean of shares and amounts, or the sum of counts. */
      interval: Interval;
      /** What is printed of the very whole that the areas make up; a sum; a mean by weights; or no
       * more than that a mean lies between its parts. */
      by: 'whole' | 'sum' | 'weights' | 'between';
      parts: readonly Part[];
      own: readonly AreaCode[];
      of: number;
    };

/** What to add up, or to take the mean of. */
export interface AggregateQuestion {
  indicator: Indicator;
  year: number;
  line: LineId | null;
}

/**
 * The mean, or the sum, of areas together. Areas that make up a whole of which more is printed are
 * taken as that whole. Means are weighed by what is published of the areas' households or people in
 * that very year, or in another one where that may be assumed; where nothing is, all that is
 * certain is that a mean lies between the lowest and the highest that its parts may have. An area
 * of which nothing is known may have anything.
 */
export function aggregateOf(
  facts: Facts,
  codes: readonly AreaCode[],
  { indicator, year, line }: AggregateQuestion,
): Aggregate {
  if (indicator.kind === 'category' || indicator.kind === 'date') {
    return { kind: 'unknown', reason: 'not_ordered' };
  }
  if (codes.length === 0) return { kind: 'unknown', reason: 'no_areas' };
  const about = (area: AreaCode): Question => ({ indicator: indicator.id, area, year, line });
  const ownOf = (area: AreaCode) => comparableOf(facts, about(area));
  const own = codes.filter((code) => ownOf(code) !== undefined);
  const cover = coverOf(facts, codes, (whole, parts) => {
    const known = ownOf(whole);
    if (known === undefined) return false;
    return isOwnFigure(known) || parts.some((part) => ownOf(part) === undefined);
  });
  const weight = indicator.kind === 'count' ? undefined : weightIndicator(facts, indicator);
  const parts = cover.map((area): Part => {
    const weighs = weight === undefined || cover.length === 1;
    return {
      area,
      own: ownOf(area),
      weight: weighs ? undefined : weightIn(facts, area, weight, year),
    };
  });
  if (parts.every((part) => part.own === undefined))
    return { kind: 'unknown', reason: 'no_figures' };
  const range = naturalRange(indicator);
  const anything = { ...range, lowOpen: false, highOpen: false };
  // One whole has its figure as it is printed; what is added up or weighed goes with its rounding.
  const spanFor = parts.length === 1 ? certainSpan : roundedSpan;
  const spans = parts.map(({ area }) => spanFor(facts, about(area)) ?? anything);
  const interval =
    indicator.kind === 'count'
      ? sumOf(spans)
      : meanOf(
          parts.map((part, place) => ({
            span: spans[place] ?? anything,
            weight: part.weight?.interval ?? ANY_WEIGHT,
          })),
        );
  const of = codes.length;
  if (interval.low <= range.low && interval.high >= range.high) {
    return { kind: 'anything', parts, own, of };
  }
  return { kind: 'known', interval, by: wayOf(indicator, parts), parts, own, of };
}

const ANY_WEIGHT: Interval = { low: 0, high: Infinity, lowOpen: false, highOpen: true };

function wayOf(
  { kind }: Indicator,
  parts: readonly Part[],
): 'whole' | 'sum' | 'weights' | 'between' {
  if (parts.length === 1) return 'whole';
  if (kind === 'count') return 'sum';
  const isWeighed = parts.every(({ weight }) => weight !== undefined && isOwnFigure(weight.own));
  return isWeighed ? 'weights' : 'between';
}

/** Does a part rest on a number of households or people of another year than asked? */
export function isBorrowed({ own, weight }: Part, year: number): boolean {
  return own?.assumed === true || (weight !== undefined && weight.year !== year);
}

function sumOf(spans: readonly Interval[]): Interval {
  const start = pointAt(0);
  return spans.reduce(
    (sum, span) => ({
      low: sum.low + span.low,
      high: sum.high + span.high,
      lowOpen: sum.lowOpen || span.lowOpen,
      highOpen: sum.highOpen || span.highOpen,
    }),
    start,
  );
}
