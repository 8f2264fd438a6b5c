import { group } from 'd3-array';
import type { Row, Tables } from './rows';
import { type DatedRow, isDated } from './systems';

/** A source's order has the first area no lower than the second. */
export interface Above {
  higher: string;
  lower: string;
  year: number;
  rows: readonly Row[];
}

/**
 * What printed places say of pairs of areas: who has the smaller number holds at least as much; and
 * where all of the first places are named, the peers that aren't hold no more than the last of them.
 * @param rows of one indicator
 */
export function ordersOf(tables: Tables, rows: readonly Row[]): Above[] {
  const ranks = rows.filter(isDated).filter(({ quantity, relation }) => {
    return quantity === 'rank' && relation === 'exact';
  });
  const lists = group(ranks, ({ source, year, total }) => [source, year, total].join(' '));
  return [...lists.values()].flatMap((list) => ordersIn(tables, list));
}

function ordersIn(tables: Tables, list: readonly DatedRow[]): Above[] {
  const places = [...list].sort((one, two) => one.value - two.value);
  const named = places.map((one) => one.area);
  const pairs = places.flatMap((upper) =>
    places
      .filter((lower) => upper.value < lower.value)
      .map((lower): Above => {
        const rows = [upper, lower];
        return { higher: upper.area, lower: lower.area, year: upper.year, rows };
      }),
  );
  const isComplete = places.every((one, place) => one.value === place + 1);
  const others = isComplete ? peersOf(tables, named, places[0]?.total ?? null) : [];
  const below = others
    .filter((area) => !named.includes(area))
    .flatMap((lower) =>
      places.map(({ area, year }): Above => ({ higher: area, lower, year, rows: places })),
    );
  return [...pairs, ...below];
}

/** The parts of the smallest whole that has as many of them as the source says, all named among
 * them. */
function peersOf(
  tables: Tables,
  named: readonly string[],
  total: number | null,
): readonly string[] {
  const { communes, districts, groups } = tables;
  const codes = (of: typeof communes) => of.map((one) => one.code);
  const wholes = [
    ...districts.map((whole) => codes(communes.filter((one) => one.district === whole))),
    ...groups.map((one) => one.members),
    codes(communes.filter((one) => one.inProgramme)),
    districts,
  ];
  return (
    wholes
      .filter((parts) => parts.length === total && named.every((area) => parts.includes(area)))
      .sort((one, two) => one.length - two.length)[0] ?? []
  );
}
