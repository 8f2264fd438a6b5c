/**
 * Spatial weights. For each area, by its place in a list, the places of its neighbours. Weights
 * are row-standardised: each of an area's k neighbours weighs 1/k.
 */
export type Neighbours = readonly (readonly number[])[];

/**
 * The spatial lag: the mean of each area's neighbours.
 * @returns in the order of `values`; 0 where an area has no neighbour, as spdep's `zero.policy`
 * has it, so leave such areas out before
 */
export function lagOf(values: Float64Array, neighbours: Neighbours): Float64Array {
  const lag = new Float64Array(values.length);
  for (const [place, others] of neighbours.entries()) {
    let sum = 0;
    for (const other of others) sum += values[other] ?? 0;
    lag[place] = others.length === 0 ? 0 : sum / others.length;
  }
  return lag;
}

/** Differences from the mean, in the order of `values`. */
export function centred(values: readonly number[]): Float64Array {
  const mean = meanOf(values);
  return Float64Array.from(values, (value) => value - mean);
}

export function meanOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

export function sumOfSquares(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}
