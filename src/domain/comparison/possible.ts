import type { Implied, Interval, Own, Reported } from '../knowledge/kinds';
import { never } from '../never';

/**
 * All values that a piece of knowledge may stand for: a printed figure with its rounding, limits
 * with theirs, and of a disagreement all that its sources claim.
 * @returns undefined where sources disagree and no claim says within which limits
 */
export function possibleInterval(own: Own): Interval | undefined {
  switch (own.kind) {
    case 'bounded':
    case 'derived':
      return own.interval;
    case 'reported':
    case 'implied':
      return proven(own);
    case 'conflict': {
      const { over, claims } = own;
      if (over === 'limits' || claims.length === 0) return undefined;
      return hull(claims.map((claim) => claim.interval));
    }
    default:
      return never(own);
  }
}

/** The ends that the proofs carry; an end without a proof is the figure itself. */
function proven(own: Reported | Implied): Interval {
  const end = (side: 'low' | 'high') => own.proofs?.find((proof) => proof.side === side);
  return {
    low: Math.min(own.value, end('low')?.value ?? own.value),
    high: Math.max(own.value, end('high')?.value ?? own.value),
    lowOpen: false,
    highOpen: false,
  };
}

function hull(intervals: readonly Interval[]): Interval {
  return {
    low: Math.min(...intervals.map((one) => one.low)),
    high: Math.max(...intervals.map((one) => one.high)),
    lowOpen: false,
    highOpen: false,
  };
}

/** Ends of roundings are sums of binary fractions: 0.3 + 0.05 isn't quite 0.4 - 0.05. */
const DUST = 1e-9;

/** Have two intervals a value in common? Ends that belong to both are in common. */
export function touch(one: Interval, other: Interval): boolean {
  return (
    reaches(one.high, one.highOpen, other.low, other.lowOpen) &&
    reaches(other.high, other.highOpen, one.low, one.lowOpen)
  );
}

function reaches(high: number, highOpen: boolean, low: number, lowOpen: boolean): boolean {
  if (high === Infinity || low === -Infinity) return true;
  const slack = DUST * Math.max(1, Math.abs(high));
  return highOpen || lowOpen ? high - low > slack : high - low >= -slack;
}
