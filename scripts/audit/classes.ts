import { type Given, placesIn, type Program } from './program';

/** How areas of a set are alike. */
export interface Classes {
  /** The name of an area's class. */
  classOf: (area: string) => string;
  /** The wholes that all of an area is in, in every year of the set. */
  wholesOf: (area: string) => readonly string[];
}

/**
 * Tells which areas are in the same situation in all years of a set: nothing is said of them, they lie
 * in the same wholes, and have as much weight. What is possible for one is possible for each.
 */
export function classesOf(given: Given, program: Program): Classes {
  const { tables, set, rows, weightOf, loans } = given;
  const alone = new Set([...rows, ...loans].map((one) => one.area));
  const placing = new Map<string, string[]>();
  const places = placesIn(tables, set);
  for (const { partitions, cuts, within } of places) {
    const lie = (part: string, whole: string) => {
      placing.set(part, [...(placing.get(part) ?? []), whole]);
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
    const weights = set.years.flatMap((year) => {
      const { low, high } = weightOf(area, year);
      return [low, high];
    });
    return [...(placing.get(area) ?? []), ...weights].join(' ');
  };
  const classes = new Map<string, string>();
  return {
    classOf: (area) => {
      const known = classes.get(area) ?? makeClass(area);
      classes.set(area, known);
      return known;
    },
    wholesOf: (area) => {
      const inYears = places.map(({ partitions }) =>
        partitions.filter((one) => one.parts.includes(area)).map((one) => one.whole),
      );
      const [first = []] = inYears;
      return first.filter((whole) => inYears.every((wholes) => wholes.includes(whole)));
    },
  };
}
