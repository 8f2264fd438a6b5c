import { quantileSorted } from 'd3-array';
import type { RankedArea } from './among';

/** Fewer figures than this have no middle worth telling. */
export const FEWEST_FOR_QUARTILES = 5;

/** The values that part a series of figures into quarters. */
export interface Quartiles {
  lower: number;
  median: number;
  upper: number;
}

/**
 * Median and quartiles of the ranked figures, interpolated between neighbours (type 7 of Hyndman
 * and Fan 1996).
 * @returns undefined for fewer than five figures
 */
export function quartilesOf(ranked: readonly RankedArea[]): Quartiles | undefined {
  if (ranked.length < FEWEST_FOR_QUARTILES) return undefined;
  const values = ranked.map(({ knowledge }) => knowledge.value).sort((one, two) => one - two);
  const at = (share: number) => quantileSorted(values, share) ?? NaN;
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) };
}
