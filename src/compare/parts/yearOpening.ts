import type { Facts } from '../../domain/facts';
import { nearestYear, tallyYears } from '../../domain/scene/tally';
import type { View } from '../../state/view';

/** Two areas are as few as can be set against each other. */
const MIN_KNOWN = 2;

/** Where hardly any area has a figure in the year in view: the nearest year in which some have. */
export function yearOpening(facts: Facts, view: View): Partial<View> | null {
  const { indicator, level, year, outside } = view;
  const nearest = nearestYear(tallyYears(facts, indicator, level, outside), year, MIN_KNOWN);
  return nearest === undefined || nearest === year ? null : { year: nearest, line: null };
}
