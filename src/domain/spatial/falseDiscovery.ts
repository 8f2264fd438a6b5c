/**
 * Of many tests at once some look significant by chance. The procedure of Y. Benjamini and
 * Y. Hochberg (Journal of the Royal Statistical Society B 57, 1995) finds how small p must be so
 * that no more than a share of what passes is expected to be chance: the largest p₍ₖ₎ ≤ k/m · rate.
 * @param ps of all tests
 * @param rate the share, 0.05 for five in a hundred
 * @returns tests up to this p pass; 0 where none does
 */
export function discoveryLimit(ps: readonly number[], rate: number): number {
  const sorted = [...ps].sort((one, two) => one - two);
  return sorted.findLast((p, place) => p <= ((place + 1) / sorted.length) * rate) ?? 0;
}
