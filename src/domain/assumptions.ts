import type { Facts } from './facts';

const strict = new WeakMap<Facts, Facts>();

/**
 * The same facts, from which nothing is concluded by a weight of another year. What follows is
 * kept by the object, so one object is made once.
 */
export function withoutBorrowedWeights(facts: Facts): Facts {
  const kept = strict.get(facts) ?? { ...facts, assumeWeights: false };
  strict.set(facts, kept);
  return kept;
}
