import { type Indicator, naturalRange } from '../indicators';
import { wholeWithin } from '../knowledge/interval';
import type { Interval } from '../knowledge/kinds';
import type { Proof, Side } from '../knowledge/proof';
import { decimalsFor, decimalsIn, MAX_DECIMALS, roundOutwards } from '../outwards';
import { decimalsOf } from '../statements';

/** One end of limits as it is written. */
export interface ShownEnd {
  value: number;
  decimals: number;
  /** The end itself is excluded. */
  open: boolean;
}

/** Limits as they are written; null where there is no limit at that end. */
export interface ShownInterval {
  low: ShownEnd | null;
  high: ShownEnd | null;
}

type Kinded = Pick<Indicator, 'kind'>;

/** Of what is worked out, ends have as many significant digits. */
const DIGITS = 3;

/**
 * Limits that are worked out, as they may be written: rounded outwards, so that nothing is excluded
 * by rounding. An end that a printed figure was handed on for keeps that figure's decimals, counts
 * are whole, and all else has three significant digits.
 * @param proofs of the ends; what has none was handed on by nobody
 */
export function shownInterval(
  indicator: Kinded,
  interval: Interval,
  proofs: readonly Proof[] = [],
): ShownInterval {
  const isCount = indicator.kind === 'count';
  const { low, high, lowOpen, highOpen } = isCount ? (wholeWithin(interval) ?? interval) : interval;
  const range = naturalRange(indicator);
  const end = (side: Side, value: number, open: boolean): ShownEnd => {
    if (isCount) return { value, decimals: decimalsIn(value), open };
    const proof = proofs.find((one) => one.side === side && one.value === value);
    const kept = proof === undefined ? undefined : keptDecimals(proof);
    const decimals = kept ?? Math.min(MAX_DECIMALS, decimalsFor(value, DIGITS));
    const shown = roundOutwards(value, side, decimals);
    return { value: shown, decimals: kept ?? decimalsIn(shown), open: open && shown === value };
  };
  return {
    low: low <= range.low && !lowOpen ? null : end('low', Math.max(low, range.low), lowOpen),
    high:
      high >= range.high && !highOpen ? null : end('high', Math.min(high, range.high), highOpen),
  };
}

/**
 * Limits as their sources print them.
 * @param decimals with which a source prints an end; undefined where no source is known
 */
export function printedInterval(
  indicator: Kinded,
  { low, high, lowOpen, highOpen }: Interval,
  decimals: (end: number) => number | undefined,
): ShownInterval {
  const range = naturalRange(indicator);
  const end = (value: number, open: boolean): ShownEnd => ({
    value,
    decimals: decimals(value) ?? decimalsIn(value),
    open,
  });
  return {
    low: low <= range.low && !lowOpen ? null : end(low, lowOpen),
    high: high >= range.high && !highOpen ? null : end(high, highOpen),
  };
}

/** Do limits, as they are written, leave less than others? */
export function isTighter(one: ShownInterval, other: ShownInterval): boolean {
  return isBeyond(one.low, other.low, 1) || isBeyond(one.high, other.high, -1);
}

function isBeyond(one: ShownEnd | null, other: ShownEnd | null, sign: 1 | -1): boolean {
  if (one === null) return false;
  if (other === null) return true;
  const further = sign * (one.value - other.value);
  return further > 0 || (further === 0 && one.open && !other.open);
}

/** The decimals of the printed figure or limit whose end is handed on as it is. */
function keptDecimals({ rule, statements, premises, value, quantity }: Proof): number | undefined {
  const [statement] = statements;
  if (rule === 'printed' || rule === 'limit') return statement && decimalsOf(statement);
  const from = premises.find((one) => one.value === value && one.quantity === quantity);
  return from && keptDecimals(from);
}
