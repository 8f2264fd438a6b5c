import { expect, it } from 'vitest';
import { withBorrowedWeights } from './assumptions';
import { indexFacts } from './facts';
import { madeUpFacts } from './testing/madeUpFacts';

it('assumes nothing unless it is asked to, and then gives the same facts, once', () => {
  const facts = indexFacts(madeUpFacts({}));
  const assuming = withBorrowedWeights(facts);
  expect(facts.assumeWeights).toBe(false);
  expect(assuming.assumeWeights).toBe(true);
  expect(assuming.file).toBe(facts.file);
  expect(withBorrowedWeights(facts)).toBe(assuming);
});
