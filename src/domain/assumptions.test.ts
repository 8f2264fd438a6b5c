import { expect, it } from 'vitest';
import { withoutBorrowedWeights } from './assumptions';
import { indexFacts } from './facts';
import { madeUpFacts } from './testing/madeUpFacts';

it('gives the same facts, once, with nothing assumed', () => {
  const facts = indexFacts(madeUpFacts({}));
  const strict = withoutBorrowedWeights(facts);
  expect(facts.assumeWeights).toBe(true);
  expect(strict.assumeWeights).toBe(false);
  expect(strict.file).toBe(facts.file);
  expect(withoutBorrowedWeights(facts)).toBe(strict);
});
