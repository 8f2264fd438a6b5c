import type { Interval } from './kinds';

/** Sums and products of printed decimals are as exact as this, relative to their size: 0.3 + 0.05
 * isn't quite 0.4 - 0.05. */
const DUST = 1e-9;

function slackOf(end: number): number {
  return DUST * Math.max(1, Math.abs(end));
}

/** One value alone. */
export function pointAt(value: number): Interval {
  return { low: value, high: value, lowOpen: false, highOpen: false };
}

/** Have two intervals a value in common? Ends that belong to both are in common. */
export function touch(one: Interval, other: Interval): boolean {
  return (
    reaches(one.high, one.highOpen, other.low, other.lowOpen) &&
    reaches(other.high, other.highOpen, one.low, one.lowOpen)
  );
}

function reaches(high: number, highOpen: boolean, low: number, lowOpen: boolean): boolean {
  if (high === Infinity || low === -Infinity) return true;
  const slack = slackOf(high);
  return highOpen || lowOpen ? high - low > slack : high - low >= -slack;
}

/** What two intervals have in common; undefined where that is nothing. */
export function overlap(one: Interval, other: Interval): Interval | undefined {
  if (!touch(one, other)) return undefined;
  const lower = one.low > other.low || (one.low === other.low && one.lowOpen) ? one : other;
  const upper = one.high < other.high || (one.high === other.high && one.highOpen) ? one : other;
  // Ends that only meet within the tolerance meet exactly.
  const low = Math.min(lower.low, upper.high);
  return { low, high: upper.high, lowOpen: lower.lowOpen, highOpen: upper.highOpen };
}

/** The least interval that holds all of these, with its ends. */
export function hull(intervals: readonly Interval[]): Interval {
  return {
    low: Math.min(...intervals.map((one) => one.low)),
    high: Math.max(...intervals.map((one) => one.high)),
    lowOpen: false,
    highOpen: false,
  };
}

/**
 * The whole numbers of an interval: households and people aren't counted in fractions, so at most
 * 223.05 is at most 223, more than 3 is at least 4.
 * @returns closed at both ends; undefined where there is no whole number between them
 */
export function wholeWithin({ low, high, lowOpen, highOpen }: Interval): Interval | undefined {
  const least = ceiling(low, lowOpen);
  const most = -ceiling(-high, highOpen);
  if (least > most) return undefined;
  return { low: least, high: most, lowOpen: false, highOpen: false };
}

function ceiling(end: number, open: boolean): number {
  if (!Number.isFinite(end)) return end;
  const near = Math.round(end);
  if (Math.abs(end - near) > slackOf(end)) return Math.ceil(end);
  // Without the sign that negating a zero would leave.
  return (open ? near + 1 : near) + 0;
}
