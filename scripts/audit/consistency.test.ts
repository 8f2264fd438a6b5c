import { describe, expect, it } from 'vitest';
import { irreducible } from './consistency';

describe('irreducible', () => {
  it('finds some things that cannot all be, none of which can be left out', () => {
    const canBe = (some: readonly number[]) => ![2, 5, 7].every((one) => some.includes(one));
    expect(irreducible([1, 2, 3, 4, 5, 6, 7, 8], canBe)).toEqual([2, 5, 7]);
  });

  it('finds one thing that cannot be by itself', () => {
    expect(irreducible(['a', 'b', 'c'], (some) => !some.includes('b'))).toEqual(['b']);
  });
});
