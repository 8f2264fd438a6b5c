import { allowedBy } from './allowed';
import type { Loan, WeightOf } from './bonds';
import { counterOf } from './measures';
import { ANYTHING, common, hullOf, isEmpty } from './range';
import type { ConnectedSet } from './systems';

/** Weights of more than five years before or after aren't lent. */
const FARTHEST = 5;

/** The sets that count the population by which means of a set are weighed. */
export function countsFor(sets: readonly ConnectedSet[], set: ConnectedSet): ConnectedSet[] {
  const counter = set.measure.adds === 'means' ? counterOf(set.population) : undefined;
  return sets.filter(
    (one) =>
      counter !== undefined && one.measure.id === counter && one.population === set.population,
  );
}

/**
 * The weights that areas without a printed one of the year borrow: those of the nearest year that has
 * one, and of two as near, of the earlier. A loan that the year's own limits exclude isn't taken.
 */
export function loansOf(
  sets: readonly ConnectedSet[],
  set: ConnectedSet,
  weightOf: WeightOf,
): Loan[] {
  const printed = countsFor(sets, set)
    .flatMap((one) => one.rows)
    .filter((row) => row.quantity === 'value')
    .filter((row) => row.relation === 'exact' || row.relation === 'about');
  const areas = new Set(printed.map((row) => row.area));
  return [...areas].flatMap((area) =>
    set.years.flatMap((year): Loan[] => {
      const own = printed.filter((row) => row.area === area);
      const [weightYear] = own
        .map((row) => row.year ?? NaN)
        .filter((other) => Math.abs(other - year) <= FARTHEST)
        .sort((one, two) => Math.abs(one - year) - Math.abs(two - year) || one - two);
      if (weightYear === undefined || weightYear === year) return [];
      const ranges = own
        .filter((row) => row.year === weightYear)
        .map((row) => allowedBy(row, 'count'));
      const shared = ranges.reduce(common, ANYTHING);
      const lent = isEmpty(shared) ? ranges.reduce(hullOf) : shared;
      const range = common(lent, weightOf(area, year));
      return isEmpty(range) ? [] : [{ area, year, weightYear, range }];
    }),
  );
}
