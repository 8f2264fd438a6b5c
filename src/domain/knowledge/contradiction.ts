import type { Registry } from '../units';
import { cutOf } from './cuts';
import { touch } from './interval';
import type { Conflict, Interval } from './kinds';
import type { Proof, Side } from './proof';
import { type Step, stepsFrom } from './reasons';

/** Why figures can't all be true, where that isn't seen from the figures alone. */
export type Contradiction =
  /** Two ways lead to limits of the same that leave nothing between them. */
  | { kind: 'ends'; low: Step; high: Step }
  /** The parts, at most, don't make up the whole, or at least, already exceed it. */
  | { kind: 'sum'; whole: Step; parts: readonly Step[]; side: Side };

/**
 * Finds what makes a conflict of the rules.
 * @returns undefined for a conflict of claims, and for one that a single step shows, as a count
 *   without a whole number does
 */
export function contradictionOf(registry: Registry, conflict: Conflict): Contradiction | undefined {
  const proofs = conflict.proofs ?? [];
  return sumIn(registry, proofs) ?? endsIn(proofs);
}

function endsIn(proofs: readonly Proof[]): Contradiction | undefined {
  for (const low of proofs) {
    if (low.side !== 'low') continue;
    const high = proofs.find((one) => one.side === 'high' && isOpposite(low, one));
    if (high === undefined || touch(intervalOf(low), intervalOf(high))) continue;
    const [lower, upper] = [...stepsFrom([low]), ...stepsFrom([high])];
    if (lower !== undefined && upper !== undefined)
      return { kind: 'ends', low: lower, high: upper };
  }
  return undefined;
}

function isOpposite(low: Proof, high: Proof): boolean {
  return (
    low.area === high.area &&
    low.year === high.year &&
    low.indicator === high.indicator &&
    low.quantity === high.quantity
  );
}

/** All that is beyond one end. */
function intervalOf({ side, value, open }: Proof): Interval {
  return side === 'low'
    ? { low: value, high: Infinity, lowOpen: open, highOpen: false }
    : { low: -Infinity, high: value, lowOpen: false, highOpen: open };
}

function sumIn(registry: Registry, proofs: readonly Proof[]): Contradiction | undefined {
  for (const whole of proofs) {
    const side: Side = whole.side === 'low' ? 'high' : 'low';
    const parts = proofs.filter(
      (one) => one.side === side && one.quantity === 'total' && isPart(registry, one, whole),
    );
    if (whole.quantity !== 'total' || parts.length < 2) continue;
    const sum = parts.reduce((all, { value }) => all + value, 0);
    if (side === 'high' ? sum >= whole.value : sum <= whole.value) continue;
    const [step] = stepsFrom([whole]);
    if (step !== undefined) return { kind: 'sum', whole: step, parts: stepsFrom(parts), side };
  }
  return undefined;
}

function isPart(registry: Registry, part: Proof, whole: Proof): boolean {
  if (part.year !== whole.year || part.area === whole.area) return false;
  const isCut = cutOf(part.area) !== undefined || cutOf(whole.area) !== undefined;
  return isCut || registry.containing(part.area).includes(whole.area);
}
