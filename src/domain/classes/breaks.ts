import { quantileSorted } from 'd3-array';
import { ckmeans } from 'simple-statistics';
import { never } from '../never';

export type ClassMethod = 'natural' | 'quantile' | 'equal' | 'own';
export type ClassBasis = 'all' | 'year';

/** How a reader wants the values cut. `limits` counts only for the method `own`. */
export interface ClassChoice {
  method: ClassMethod;
  count: number;
  /** One set of limits for all years of a series, or for the year in view alone. */
  basis: ClassBasis;
  limits: readonly number[];
}

export const DEFAULT_CLASSES: ClassChoice = {
  method: 'natural',
  count: 4,
  basis: 'all',
  limits: [],
};
export const CLASS_COUNTS: readonly number[] = [2, 3, 4, 5, 6];

/**
 * Limits between classes, rounded as coarsely as keeps the groups apart.
 * Natural breaks: Fisher's optimal grouping by ckmeans (Wang and Song 2011); a limit lies between
 * the largest value of a group and the smallest of the next.
 * @param values known figures, in the indicator's unit; zeros should be left out where zero is a
 * class of its own
 * @returns ascending limits, at most `count - 1`, fewer where the values don't allow as many
 */
export function classLimits(values: readonly number[], choice: ClassChoice): number[] {
  if (choice.method === 'own') return [...new Set(choice.limits)].sort((one, two) => one - two);
  const sorted = [...values].sort((one, two) => one - two);
  const distinct = new Set(sorted).size;
  const count = Math.min(choice.count, distinct);
  if (count < 2) return [];
  switch (choice.method) {
    case 'natural':
      return naturalLimits(sorted, count);
    case 'quantile':
      return gaps(sorted, (place) => quantileSorted(sorted, place / count) ?? 0, count);
    case 'equal':
      return equalLimits(sorted, count);
    default:
      return never(choice.method);
  }
}

function naturalLimits(sorted: number[], count: number): number[] {
  const groups = ckmeans(sorted, count);
  return groups.slice(1).map((group, index) => {
    const below = groups[index]?.at(-1) ?? 0;
    return roundBetween(below, group[0] ?? below);
  });
}

/** Limits at given places, moved into the nearest gap between values so that ties stay together. */
function gaps(sorted: number[], limitAt: (place: number) => number, count: number): number[] {
  const limits = Array.from({ length: count - 1 }, (_, index) => {
    const limit = limitAt(index + 1);
    const below = sorted.findLast((value) => value <= limit) ?? limit;
    const above = sorted.find((value) => value > below);
    return above === undefined ? undefined : roundBetween(below, above);
  });
  return [...new Set(limits.filter((limit) => limit !== undefined))];
}

function equalLimits(sorted: number[], count: number): number[] {
  const low = sorted[0] ?? 0;
  const high = sorted.at(-1) ?? low;
  const step = (high - low) / count;
  const decimals = Math.max(0, 1 - Math.floor(Math.log10(step)));
  return Array.from({ length: count - 1 }, (_, index) =>
    Number((low + step * (index + 1)).toFixed(decimals)),
  );
}

/** The shortest decimal that is at least `below` and less than `above`, near their middle. */
function roundBetween(below: number, above: number): number {
  const middle = (below + above) / 2;
  for (let decimals = -3; decimals < 12; decimals += 1) {
    const scale = 10 ** decimals;
    const rounded = Math.round(middle * scale) / scale;
    if (rounded >= below && rounded < above) return Number(rounded.toPrecision(12));
  }
  return below;
}
