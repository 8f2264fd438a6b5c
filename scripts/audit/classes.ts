import { type Given, placesIn, type Program } from './program';

/**
 * Tells which areas are in the same situation in all years of a set: nothing is said of them, they lie
 * in the same wholes, and have as much weight. What is possible for one is possible for each.
 * @returns the name of an area's class
 */
export function classesOf(given: Given, program: Program): (area: string) => string {
  const { tables, set, rows, weightOf, loans } = given;
  const alone = new Set([...rows, ...loans].map((one) => one.area));
  const wholesOf = new Map<string, string[]>();
  for (const { partitions, cuts, within } of placesIn(tables, set)) {
    const lie = (part: string, whole: string) => {
      wholesOf.set(part, [...(wholesOf.get(part) ?? []), whole]);
    };
    for (const { whole, parts } of [...partitions, ...cuts]) {
      alone.add(whole);
      for (const part of parts) lie(part, `part of ${whole}`);
    }
    for (const { whole, part } of within) lie(part, `in ${whole}`);
  }
  const isTied = (area: string) =>
    set.years.some((year) =>
      (['mean', 'total'] as const).some((quantity) => {
        const variable = program.variableOf(area, year, quantity);
        return variable !== undefined && program.spoken.has(variable);
      }),
    );
  const makeClass = (area: string): string => {
    if (alone.has(area) || isTied(area)) return area;
    const weights = set.years.flatMap((year) => Object.values(weightOf(area, year)));
    return [...(wholesOf.get(area) ?? []), ...weights].join(' ');
  };
  const classes = new Map<string, string>();
  return (area) => {
    const known = classes.get(area) ?? makeClass(area);
    classes.set(area, known);
    return known;
  };
}
