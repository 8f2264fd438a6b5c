/**
 * The year that lies nearest to another; of two as near, the earlier.
 * @param years at least one, in any order
 * @throws Error where there are none
 */
export function nearestYear(years: readonly number[], asked: number): number {
  const [first, ...others] = [...years].sort((one, two) => one - two);
  if (first === undefined) throw new Error('nearestYear needs a year to choose from');
  return others.reduce(
    (best, year) => (Math.abs(year - asked) < Math.abs(best - asked) ? year : best),
    first,
  );
}
