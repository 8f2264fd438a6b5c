import type { Statement } from '../statements';
import { decimalsOf, figureOf, isApproximate } from '../statements';
import type { Interval } from './kinds';

/** "About 30" is taken to hold from 28.5 to 31.5: five per cent, as round figures are used. */
const APPROXIMATE_SHARE = 0.05;

/**
 * The values that a printed figure may stand for: half a unit of its last decimal either way, or five
 * per cent where the source says "about" or estimates. So 100 % stands for 99.5 % and more; what a
 * source counts one by one isn't rounded, and isn't asked for here.
 */
export function printedInterval(statement: Statement): Interval {
  const value = figureOf(statement);
  const rounding = 0.5 * 10 ** -decimalsOf(statement);
  const slack = isApproximate(statement) ? Math.abs(value) * APPROXIMATE_SHARE : 0;
  const half = Math.max(rounding, slack);
  return { low: value - half, high: value + half, lowOpen: false, highOpen: false };
}
