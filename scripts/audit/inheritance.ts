import { common, dustOf, isEmpty } from './range';
import type { LimitsOf, Told } from './told';

/** Finds the figures that are shown in the name of an area around though the area's own limits exclude
 * them. */
export function wrongHeirs(all: Iterable<Told>, limitsOf: LimitsOf): Told[] {
  return [...all].filter((told) => {
    const { inherited, indicator } = told;
    if (inherited === null || inherited.range === null) return false;
    const own = limitsOf(indicator, inherited, told);
    if (own === undefined) return false;
    const { low, high } = common(own, inherited.range);
    return isEmpty({ low, high: high + dustOf(high) });
  });
}
