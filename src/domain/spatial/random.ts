const TWO_TO_32 = 2 ** 32;

/** The seed of all permutations: the first of the four that the generator was published with. */
export const SEED = 123_456_789;

/**
 * Marsaglia's xorshift generator with 128 bits of state (Journal of Statistical Software 8, 2003,
 * no. 14): the same seed gives the same numbers on every machine.
 * @param seed any number that fits 32 bits
 * @returns draws whole numbers from 0 to 2³² − 1
 */
export function createRandom(seed: number): () => number {
  let [x, y, z, w] = [seed, 362_436_069, 521_288_629, 88_675_123];
  return () => {
    const mixed = x ^ (x << 11);
    x = y;
    y = z;
    z = w;
    w = w ^ (w >>> 19) ^ (mixed ^ (mixed >>> 8));
    return w >>> 0;
  };
}

/** Draws a whole number from 0 to just below a count; all are as likely to within one in 2³². */
export function drawBelow(count: number, random: () => number): number {
  return Math.floor((random() / TWO_TO_32) * count);
}
