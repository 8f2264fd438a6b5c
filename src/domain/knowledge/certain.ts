import { never } from '../never';
import { type Claim, isFigure } from './claim';
import { hull, touch } from './interval';
import type { Conflict, Implied, Interval, Own, Reported } from './kinds';

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
      const claimed = own.over === 'limits' ? [] : claimedBy(own);
      return claimed.length === 0 ? undefined : hull(claimed);
    }
    default:
      return never(own);
  }
}

/** The claims that a disagreement is between: figures, and limits that contradict one of them. A limit
 * that a figure respects disagrees with nobody. */
export function rivalClaims({ claims }: Pick<Conflict, 'claims'>): Claim[] {
  const figures = claims.filter(isFigure);
  if (figures.length === 0) return [...claims];
  return claims.filter(
    (claim) => isFigure(claim) || figures.some((one) => !touch(one.interval, claim.interval)),
  );
}

/** What may be true of a disagreement: whatever no record argues against. */
function claimedBy(conflict: Conflict): Interval[] {
  return rivalClaims(conflict)
    .filter((claim) => !claim.refuted)
    .map((claim) => claim.interval);
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
