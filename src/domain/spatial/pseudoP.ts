/**
 * How often chance alone went as far, from reference values of random permutations: twice the rarer
 * side, the observed value counted with them, at most 1,
 *
 *     p = min(1, 2 (min(#{r ≥ o}, #{r ≤ o}) + 1) / (m + 1)).
 *
 * GeoDa and PySAL give half of it, for the side on which the value lies; as that side is chosen
 * after looking, twice is what a level of 5 % asks for.
 * @param observed the statistic itself
 * @param reference the same of m permutations
 * @returns from 2/(m + 1) to 1
 */
export function pseudoP(observed: number, reference: Float64Array): number {
  // Sums in another order differ in their last digits; of 0 and 1 many are truly equal.
  const slack = 1e-9 * Math.max(Math.abs(observed), spreadOf(reference));
  let above = 0;
  let below = 0;
  for (const value of reference) {
    if (value >= observed - slack) above += 1;
    if (value <= observed + slack) below += 1;
  }
  return Math.min(1, (2 * (Math.min(above, below) + 1)) / (reference.length + 1));
}

function spreadOf(values: Float64Array): number {
  let furthest = 0;
  for (const value of values) furthest = Math.max(furthest, Math.abs(value));
  return furthest;
}

/** Mean and standard deviation of reference values. */
export function momentsOf(reference: Float64Array): { mean: number; deviation: number } {
  let sum = 0;
  for (const value of reference) sum += value;
  const mean = sum / reference.length;
  let squares = 0;
  for (const value of reference) squares += (value - mean) ** 2;
  return { mean, deviation: Math.sqrt(squares / reference.length) };
}
