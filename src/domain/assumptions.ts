import type { Facts } from './facts';

const assuming = new WeakMap<Facts, Facts>();

/**
 * The same facts, from which conclusions are also drawn by weights of other years. What follows is
 * kept by the object, so one object is made once.
 */
export function withBorrowedWeights(facts: Facts): Facts {
  const kept = assuming.get(facts) ?? { ...facts, assumeWeights: true };
  assuming.set(facts, kept);
  return kept;
}
