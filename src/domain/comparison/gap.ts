import type { Indicator } from '../indicators';
import { naturalRange } from '../indicators';
import { certainInterval } from '../knowledge/certain';
import { touch } from '../knowledge/interval';
import {
  type Interval,
  isMeasured,
  type Knowledge,
  type Measured,
  type Own,
} from '../knowledge/kinds';

/** Why two pieces of knowledge can't be held against each other. */
export type GapRefusal =
  /** A status or a date is no measure. */
  | 'not_ordered'
  /** Nothing is known, or only of an area around. */
  | 'unknown'
  | 'inherited'
  /** It rests on a weight of another year. */
  | 'assumed'
  /** Sources disagree, and nobody says within which limits. */
  | 'disputed'
  /** Its source names no poverty line. */
  | 'line_unstated'
  | 'other_line'
  | 'other_population';

/** How one area stands to another, in the indicator's unit and as a ratio. */
export type Gap =
  | ({ kind: 'higher' | 'lower' | 'equal' | 'untold' } & Distance)
  | { kind: 'refused'; reason: GapRefusal; whose: 'one' | 'other' | 'both' };

interface Distance {
  /** The one less the other, with the rounding of the printed figures. */
  difference: Interval;
  /** The one divided by the other; null where the other is none. */
  ratio: Interval | null;
  /** The same by the figures as they are told; null where either is only limits. */
  told: { difference: number; decimals: number; ratio: number | null } | null;
}

/**
 * Holds one area against another, of one indicator and year. Intervals are compared as intervals:
 * a printed figure stands for all that is rounded to it, limits for all between them, and a
 * disagreement for all that its sources claim. So 0.3 and 0.5 differ, but of 0.3 and 0.4 nothing
 * is certain: both may be 0.35 where one source rounds up and another down. Only values that are
 * exact (none, all, counts) can be equal.
 * @param one what is known of the area in question
 * @param other what is known of the area that it is held against, in the same year
 */
export function gapOf(one: Knowledge, other: Knowledge, indicator: Pick<Indicator, 'kind'>): Gap {
  if (indicator.kind === 'category' || indicator.kind === 'date') {
    return { kind: 'refused', reason: 'not_ordered', whose: 'both' };
  }
  const [first, second] = [usable(one), usable(other)];
  if (typeof second === 'string') return { kind: 'refused', reason: second, whose: 'other' };
  if (typeof first === 'string') return { kind: 'refused', reason: first, whose: 'one' };
  const apart = apartBy(first.own, second.own);
  if (apart !== undefined) return { kind: 'refused', reason: apart, whose: 'both' };
  const range = naturalRange(indicator);
  return {
    kind: orderOf(first.span, second.span),
    difference: differenceOf(first.span, second.span, range.high),
    ratio: ratioOf(first.span, second.span),
    told: toldOf(first.own, second.own),
  };
}

interface Usable {
  own: Measured;
  span: Interval;
}

function usable(knowledge: Knowledge): Usable | GapRefusal {
  if (knowledge.kind === 'unknown') return 'unknown';
  if (knowledge.kind === 'inherited') return 'inherited';
  if (knowledge.scope.lineUnstated) return 'line_unstated';
  if (knowledge.assumed === true) return 'assumed';
  if (!isMeasured(knowledge)) return 'disputed';
  const span = certainInterval(knowledge);
  return span === undefined ? 'disputed' : { own: knowledge, span };
}

function apartBy(one: Own, other: Own): GapRefusal | undefined {
  if (one.scope.population !== other.scope.population) return 'other_population';
  return one.scope.line === other.scope.line ? undefined : 'other_line';
}

function orderOf(one: Interval, other: Interval): 'higher' | 'lower' | 'equal' | 'untold' {
  const exact = one.low === one.high && other.low === other.high;
  if (exact && one.low === other.low) return 'equal';
  if (touch(one, other)) return 'untold';
  return one.low > other.low ? 'higher' : 'lower';
}

/** No two shares lie further apart than all from none. */
function differenceOf(one: Interval, other: Interval, widest: number): Interval {
  const low = Math.max(one.low - other.high, -widest);
  const high = Math.min(one.high - other.low, widest);
  return {
    low,
    high,
    lowOpen: one.lowOpen || other.highOpen,
    highOpen: one.highOpen || other.lowOpen,
  };
}

function ratioOf(one: Interval, other: Interval): Interval | null {
  if (other.high <= 0) return null;
  return {
    low: other.high === Infinity ? 0 : one.low / other.high,
    high: other.low <= 0 ? Infinity : one.high / other.low,
    lowOpen: one.lowOpen || other.highOpen,
    highOpen: one.highOpen || other.lowOpen,
  };
}

function toldOf(one: Measured, other: Measured): Distance['told'] {
  if (one.kind === 'bounded' || other.kind === 'bounded') return null;
  const decimals = Math.max(one.decimals, other.decimals);
  return {
    // Decimals that neither figure was told with are dust of binary arithmetic.
    difference: Number((one.value - other.value).toFixed(decimals)),
    decimals,
    ratio: other.value === 0 ? null : one.value / other.value,
  };
}
