import { withBorrowedWeights } from '../assumptions';
import type { Facts } from '../facts';
import { evidenceOf } from '../knowledge/kinds';
import { know } from '../knowledge/know';
import type { Scene } from './scene';

/**
 * How many counted areas of a choropleth would show something that rests on a weight of another
 * year, if such weights were borrowed.
 * @param facts the same, with or without borrowed weights
 */
export function areasByBorrowing(facts: Facts, scene: Scene): number {
  const borrowing = withBorrowedWeights(facts);
  const { indicator, line, request } = scene;
  return [...scene.items.values()].filter(({ unit, counted }) => {
    if (!counted) return false;
    const question = { indicator: indicator.id, area: unit.code, year: request.year, line };
    return evidenceOf(know(borrowing, question))?.assumed === true;
  }).length;
}
