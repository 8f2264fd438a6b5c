/** All numbers between two ends, the ends included: an open end is taken in, which allows no more
 * than one value too many. */
export interface Range {
  low: number;
  high: number;
}

/** A range whose ends may be excluded themselves. */
export interface Limits extends Range {
  lowOpen: boolean;
  highOpen: boolean;
}

export const ANYTHING: Range = { low: -Infinity, high: Infinity };

export function common(one: Range, two: Range): Range {
  return { low: Math.max(one.low, two.low), high: Math.min(one.high, two.high) };
}

export function hullOf(one: Range, two: Range): Range {
  return { low: Math.min(one.low, two.low), high: Math.max(one.high, two.high) };
}

export function isEmpty({ low, high }: Range): boolean {
  return low > high;
}

/** How far a limit may be off for the dust of arithmetic and the solver's own tolerance. */
export function dustOf(value: number): number {
  return Math.max(2e-5, 1e-8 * Math.abs(value));
}
