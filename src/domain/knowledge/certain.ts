import { never } from '../never';
import { hull } from './interval';
import type { Implied, Interval, Own, Reported } from './kinds';

/**
 * All values that a piece of knowledge leaves possible: a printed figure with its rounding, limits
 * with theirs, and of a disagreement all that its sources claim.
 * @returns undefined where sources disagree and no claim says within which limits
 */
export function certainInterval(own: Own): Interval | undefined {
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
