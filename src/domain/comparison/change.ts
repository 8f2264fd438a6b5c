import type { Indicator } from '../indicators';
import { certainInterval } from '../knowledge/certain';
import type { Interval, Measured } from '../knowledge/kinds';
import { type Rounded, supported } from '../reading/workedOut';
import { spanOf } from './comparable';

const MAX_DECIMALS = 3;

/** A difference in the indicator's unit (of shares: percentage points), or what it is of the
 * earlier value, in percent. */
export type Measure = 'difference' | 'ratio';

/** What is known of how an area moved between two years. */
export type Change =
  | { kind: 'exact'; value: number; decimals: number; earlier: Measured; later: Measured }
  | { kind: 'interval'; interval: Interval; earlier: Measured; later: Measured }
  | { kind: 'refused'; reason: Refusal };

export type Refusal =
  /** Neither year has a figure of the area itself. */
  | 'neither'
  | 'no_earlier'
  | 'no_later'
  /** Nothing can be told as a share of what was, or may have been, nothing. */
  | 'from_zero';

/**
 * How an area moved, from what is known of it in two years of one series. Limits give limits: the
 * least change is from the highest that it may have been to the lowest that it may be now.
 * @param earlier and later undefined where nothing comparable is known of the area itself
 */
export function changeBetween(
  earlier: Measured | undefined,
  later: Measured | undefined,
  measure: Measure,
): Change {
  if (earlier === undefined && later === undefined) return { kind: 'refused', reason: 'neither' };
  if (earlier === undefined) return { kind: 'refused', reason: 'no_earlier' };
  if (later === undefined) return { kind: 'refused', reason: 'no_later' };
  const [before, after] = [spanOf(earlier), spanOf(later)];
  if (measure === 'ratio' && before.low <= 0) return { kind: 'refused', reason: 'from_zero' };
  const interval = changeOf(before, after, measure);
  if (earlier.kind === 'bounded' || later.kind === 'bounded') {
    return { kind: 'interval', interval, earlier, later };
  }
  const decimals = measure === 'ratio' ? 1 : Math.max(earlier.decimals, later.decimals);
  return {
    kind: 'exact',
    // Decimals that neither figure was printed with are dust of binary arithmetic.
    value: Number(interval.low.toFixed(measure === 'ratio' ? 6 : decimals)),
    decimals,
    earlier,
    later,
  };
}

/**
 * All that a change may be, with the rounding of the figures that it is between.
 * @param change that isn't refused
 */
export function certainChange(
  { earlier, later }: Extract<Change, { earlier: Measured }>,
  measure: Measure,
): Interval {
  const before = certainInterval(earlier) ?? spanOf(earlier);
  const after = certainInterval(later) ?? spanOf(later);
  return changeOf(before, after, measure);
}

/**
 * An exact change as it is written and classed: with no more digits than the rounding of both figures
 * leaves certain. What rounds to nothing is 0, without a sign or decimals.
 * @returns the change in the unit of the measure: points or the indicator's own, or percent
 */
export function shownChange(
  change: Extract<Change, { kind: 'exact' }>,
  indicator: Pick<Indicator, 'kind'>,
  measure: Measure,
): Rounded {
  const kind = measure === 'ratio' ? 'rate' : indicator.kind;
  const decimals = Math.min(change.decimals, MAX_DECIMALS);
  const shown = supported({ kind }, change.value, decimals, certainChange(change, measure));
  return shown.value === 0 ? { value: 0, decimals: 0, about: shown.about } : shown;
}

function changeOf(before: Interval, after: Interval, measure: Measure): Interval {
  return measure === 'difference' ? less(after, before) : share(after, before);
}

function less(after: Interval, before: Interval): Interval {
  return {
    low: after.low - before.high,
    high: after.high - before.low,
    lowOpen: after.lowOpen || before.highOpen,
    highOpen: after.highOpen || before.lowOpen,
  };
}

/** In percent of what was: 0 is no change, -100 is nothing left. */
function share(after: Interval, before: Interval): Interval {
  return {
    low: 100 * (after.low / before.high - 1),
    high: 100 * (after.high / before.low - 1),
    lowOpen: after.lowOpen || before.highOpen,
    highOpen: after.highOpen || before.lowOpen,
  };
}
