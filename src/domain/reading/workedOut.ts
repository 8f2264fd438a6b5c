import type { Indicator } from '../indicators';
import { wholeWithin } from '../knowledge/interval';
import type { Interval } from '../knowledge/kinds';
import { decimalsIn } from '../outwards';

/** A figure with the decimals that it is written with; negative for tens, hundreds and so on. */
export interface Rounded {
  value: number;
  decimals: number;
  /** It may lie further off than its last digit tells. */
  about: boolean;
}

/** Binary fractions are as exact as this, relative to their size. */
const DUST = 1e-9;

/**
 * A figure that is worked out, with no more digits than what is certain of it supports: its last digit
 * is of the size of half the interval.
 * @param decimals that it is told with at most
 * @param interval all that it may be
 */
export function supported(
  { kind }: Pick<Indicator, 'kind'>,
  value: number,
  decimals: number,
  interval: Interval,
): Rounded {
  const certain = kind === 'count' ? (wholeWithin(interval) ?? interval) : interval;
  const half = (certain.high - certain.low) / 2;
  if (half === 0) return exactly(certain.low, decimals);
  if (!Number.isFinite(half)) return { value: rounded(value, decimals), decimals, about: true };
  // Without the sign that negating a zero would leave.
  let digits = Math.min(decimals, -Math.floor(Math.log10(half) + DUST) + 0);
  while (digits < decimals && !holds(certain, rounded(value, digits))) digits += 1;
  const shown = rounded(value, digits);
  // A zero at the end that isn't certain says nothing, and without it nothing need be hedged.
  for (let fewer = digits; rounded(shown, fewer) === shown && fewer > digits - 3; fewer -= 1) {
    if (isCovered(certain, shown, fewer)) return { value: shown, decimals: fewer, about: false };
  }
  return { value: shown, decimals: digits, about: true };
}

/** A value that is certain has no more decimals than show it. */
function exactly(value: number, decimals: number): Rounded {
  const shown = rounded(value, decimals);
  const isAll = Math.abs(shown - value) <= DUST * Math.max(1, Math.abs(value));
  return { value: shown, decimals: isAll ? decimalsIn(shown) : decimals, about: false };
}

/** A number rounded to decimals, or to tens and hundreds where they are negative. */
function rounded(value: number, decimals: number): number {
  if (decimals >= 0) return Number(value.toFixed(decimals));
  const unit = 10 ** -decimals;
  return Math.round(value / unit) * unit;
}

function holds({ low, high }: Interval, value: number): boolean {
  return low <= value && value <= high;
}

/** Does a written figure stand for all of an interval, by its rounding alone? */
function isCovered({ low, high }: Interval, shown: number, decimals: number): boolean {
  const slack = 0.5 * 10 ** -decimals * (1 + DUST);
  return shown - slack <= low && high <= shown + slack;
}
