import { group } from 'd3-array';
import type { Registry } from '../../units';
import type { AreaCode } from '../../units';
import type { Statement } from '../../statements';
import { figureOf } from '../../statements';
import type { Cell } from './grid';
import type { RankLink } from './links';

/** An order that a source prints. */
export interface Order {
  year: number;
  /** Places of areas, from the highest down. */
  places: readonly Statement[];
  /** Peers that aren't named where all of the first places are: none is above the last of these. */
  below: readonly AreaCode[];
}

/** The orders that printed ranks amount to. */
export function ordersOf(registry: Registry, statements: readonly Statement[]): Order[] {
  const ranks = statements.filter(
    (one) => one.quantity === 'rank' && one.relation === 'exact' && one.year !== null,
  );
  // A list is one source's, of one year, among as many.
  const lists = group(ranks, (one) => `${one.source} ${one.year ?? ''} ${one.total ?? ''}`);
  return [...lists.values()].map((list) => orderOf(registry, list));
}

function orderOf(registry: Registry, list: readonly Statement[]): Order {
  const places = [...list].sort(
    (one, two) => figureOf(one) - figureOf(two) || (one.id < two.id ? -1 : 1),
  );
  const areas = places.map((one) => one.area);
  const complete = places.every((one, place) => figureOf(one) === place + 1);
  const peers = complete ? peersOf(registry, areas, places[0]?.total ?? null) : [];
  const below = peers.filter((peer) => !areas.includes(peer));
  return { year: places[0]?.year ?? NaN, places, below };
}

/**
 * What an order says of two areas each: places named one after the other are in order, and the
 * peers below hold no more than the last.
 * @param cellOf the cell of an area in the order's year; undefined where the system has none
 */
export function ranksOf(
  { places, below }: Order,
  cellOf: (area: AreaCode) => Cell | undefined,
): RankLink[] {
  const link = (upper: AreaCode, lower: AreaCode, statements: readonly Statement[]): RankLink[] => {
    const [one, two] = [cellOf(upper), cellOf(lower)];
    if (one === undefined || two === undefined) return [];
    return [{ kind: 'rank', higher: one, lower: two, statements }];
  };
  const links = places.flatMap((lower, place) => {
    const upper = places[place - 1];
    if (upper === undefined || figureOf(upper) === figureOf(lower)) return [];
    return link(upper.area, lower.area, [upper, lower]);
  });
  const last = places.at(-1);
  if (last === undefined) return links;
  return [...links, ...below.flatMap((peer) => link(last.area, peer, places))];
}

/** The areas among which the places were given: the parts of the smallest whole that holds all
 * that are named, and has as many parts as the source says. */
function peersOf(
  registry: Registry,
  areas: readonly AreaCode[],
  total: number | null,
): readonly AreaCode[] {
  const [first] = areas;
  if (first === undefined || total === null) return [];
  for (const whole of registry.containing(first)) {
    const parts = registry.parts(whole);
    if (parts.length === total && areas.every((area) => parts.includes(area))) return parts;
  }
  return [];
}
