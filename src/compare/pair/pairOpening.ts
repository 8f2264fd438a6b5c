import { openingPair } from '../../domain/comparison/pairOffers';
import type { Facts } from '../../domain/facts';
import type { View } from '../../state/view';
import { pairOfView } from './usePair';

/** Where no cell would hold an area by figures of its own: the nearest pair in which some would. */
export function pairOpening(facts: Facts, view: View): Partial<View> | null {
  const { indicator, level, year, compare } = view;
  if (compare.other !== null) return null;
  const { items } = pairOfView(facts, view);
  const placed = [...items.values()].filter(
    ({ counted, standing }) => counted && (standing === 'own' || standing === 'limits'),
  );
  if (placed.length > 1) return null;
  const offer = openingPair(facts, level, { indicator, year });
  if (offer === undefined) return null;
  const { first, second } = offer;
  return { year: first.year, line: first.line, compare: { ...compare, other: second } };
}
