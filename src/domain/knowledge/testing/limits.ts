import type { Facts } from '../../facts';
import type { AreaCode } from '../../units';
import type { Interval } from '../kinds';
import { createEngine, type EngineOptions } from '../solve/engine';
import { isOpenAt, limitAt } from '../solve/grid';
import type { Quantity } from '../solve/measures';
import type { System } from '../solve/system';
import { LINE } from './madeUpWorld';

/** The solved system of poor households, or none where nothing is said of them. */
export function systemOf(facts: Facts, options: EngineOptions): System | undefined {
  return createEngine(facts, options).system('poverty_rate', 'households', LINE);
}

/** What a system leaves possible; everything where it is silent. */
export function limitsOf(
  system: System | undefined,
  area: AreaCode,
  year: number,
  quantity: Quantity,
): Interval {
  const cell = system?.cellOf(area, year, quantity);
  if (system === undefined || cell === undefined) {
    const high = quantity === 'mean' ? 100 : Infinity;
    return { low: 0, high, lowOpen: false, highOpen: false };
  }
  return {
    low: limitAt(system.grid, cell, 'low'),
    high: limitAt(system.grid, cell, 'high'),
    lowOpen: isOpenAt(system.grid, cell, 'low'),
    highOpen: isOpenAt(system.grid, cell, 'high'),
  };
}

/** Is there a disagreement anywhere in the system? */
export function disagrees(system: System | undefined): boolean {
  return system !== undefined && (system.clashes.size > 0 || system.disputed.size > 0);
}
