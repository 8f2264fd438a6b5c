import { wholeWithin } from '../interval';
import type { Cell } from './grid';
import { intervalAt, proofAt, quantityAt } from './grid';
import type { Measure } from './measures';
import type { Clash } from './solver';
import type { System } from './system';

/** Does the total of a measure count households, people or things, none of them in fractions? */
function countsWhole({ mean, total, scale }: Measure): boolean {
  return total === undefined ? mean?.kind === 'rate' && scale !== 1 : total.kind === 'count';
}

/**
 * Finds the totals whose limits leave no whole number: 0.623 % of 5,610 households are 34.92 to 34.98
 * of them. The printed figures that lead there can't all be true.
 * @param system solved; its limits aren't changed, since none of the figures is known to be the wrong
 *   one
 */
export function fractionsIn(system: System): Map<Cell, Clash> {
  const { grid, measure } = system;
  const found = new Map<Cell, Clash>();
  if (!countsWhole(measure)) return found;
  for (let cell = 0; cell < grid.low.length; cell += 1) {
    if (quantityAt(cell) === 'mean' || system.disputed.has(cell)) continue;
    const [low, high] = [proofAt(grid, cell, 'low'), proofAt(grid, cell, 'high')];
    if (low === undefined || high === undefined) continue;
    if (wholeWithin(intervalAt(grid, cell)) === undefined) found.set(cell, { proofs: [low, high] });
  }
  return found;
}
