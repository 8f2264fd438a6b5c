import type { Statement } from '../statements';
import { decimalsOf, figureOf } from '../statements';
import type { Interval } from './kinds';

/** "About 30" is taken to hold from 28.5 to 31.5: five per cent, as round figures are used. */
const APPROXIMATE_SHARE = 0.05;

/**
 * The values that a printed figure may stand for: half a unit of its last decimal either way,
 * and five per cent more where the source says "about".
 */
export function printedInterval(statement: Statement): Interval {
  const value = figureOf(statement);
  const rounding = 0.5 * 10 ** -decimalsOf(statement);
  const slack = statement.relation === 'about' ? Math.abs(value) * APPROXIMATE_SHARE : 0;
  // Zero is not rounded: "no household" is a count of none, "0 %" is printed for the same.
  const half = value === 0 ? 0 : Math.max(rounding, slack);
  return { low: value - half, high: value + half, lowOpen: false, highOpen: false };
}

/** Do two intervals have a value in common? */
export function agree(one: Interval, two: Interval): boolean {
  return one.low <= two.high && two.low <= one.high;
}

/** Does a value respect a printed limit? A figure does to itself and to its own rounding. */
export function within(value: number, limit: Statement): boolean {
  const { low, high } = printedInterval(limit);
  switch (limit.relation) {
    case 'below':
      return value <= high;
    case 'above':
      return value >= low;
    case 'exact':
    case 'about':
      return low <= value && value <= high;
  }
}
