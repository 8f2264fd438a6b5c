import { momentsOf, pseudoP } from './pseudoP';
import { createRandom, drawBelow, SEED } from './random';
import { centred, type Neighbours, sumOfSquares } from './weights';

/** Whether like lies by like, all areas together. */
export interface GlobalMoran {
  /** Moran's I: towards 1 the more alike neighbours are, about 0 by chance, below it where they
   * differ. */
  index: number;
  /** Where chance alone would put it: −1/(n − 1). */
  expected: number;
  /** Mean and standard deviation of the permutations. */
  reference: { mean: number; deviation: number };
  /** Two-sided, from the permutations. */
  p: number;
}

/**
 * Moran's I with row-standardised weights (P. A. P. Moran, Biometrika 37, 1950; A. D. Cliff and
 * J. K. Ord, Spatial Processes, 1981),
 *
 *     I = Σᵢ zᵢ (Σⱼ wᵢⱼ zⱼ) / Σᵢ zᵢ²,  z = x − x̄,
 *
 * and its inference: the values are dealt out to the areas at random, again and again.
 * @param values of areas that all have a neighbour and aren't all alike
 * @param permutations how many times to deal
 */
export function globalMoran(
  values: readonly number[],
  neighbours: Neighbours,
  permutations: number,
): GlobalMoran {
  const z = centred(values);
  const squares = sumOfSquares(z);
  const index = crossProduct(z, neighbours) / squares;
  const dealt = new Float64Array(permutations);
  const random = createRandom(SEED);
  for (let turn = 0; turn < permutations; turn += 1) {
    shuffle(z, random);
    dealt[turn] = crossProduct(z, neighbours) / squares;
  }
  return {
    index,
    expected: -1 / (values.length - 1),
    reference: momentsOf(dealt),
    p: pseudoP(index, dealt),
  };
}

/** Σᵢ zᵢ (Σⱼ wᵢⱼ zⱼ) */
function crossProduct(z: Float64Array, neighbours: Neighbours): number {
  let sum = 0;
  for (let place = 0; place < z.length; place += 1) {
    const others = neighbours[place] ?? [];
    let around = 0;
    for (const other of others) around += z[other] ?? 0;
    sum += ((z[place] ?? 0) * around) / others.length;
  }
  return sum;
}

/** Fisher and Yates, in place. */
function shuffle(values: Float64Array, random: () => number): void {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const drawn = drawBelow(last + 1, random);
    const held = values[last] ?? 0;
    values[last] = values[drawn] ?? 0;
    values[drawn] = held;
  }
}
