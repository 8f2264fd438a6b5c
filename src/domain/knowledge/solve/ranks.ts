import { group } from 'd3-array';
import type { Registry } from '../../units';
import type { AreaCode } from '../../units';
import type { Statement } from '../../statements';
import { figureOf } from '../../statements';
import type { Cell } from './grid';
import type { RankLink } from './links';

/**
 * The orders that printed ranks amount to. Places named one after the other are in order; and
 * where all of the first are named, every peer that isn't among them holds no more than the last.
 * @param cellOf the cell of an area in a year; undefined where the system has none
 */
export function ranksOf(
  registry: Registry,
  statements: readonly Statement[],
  cellOf: (area: AreaCode, year: number) => Cell | undefined,
): RankLink[] {
  const ranks = statements.filter(
    (one) => one.quantity === 'rank' && one.relation === 'exact' && one.year !== null,
  );
  // A list is one source's, of one year, among as many.
  const lists = group(ranks, (one) => `${one.source} ${one.year ?? ''} ${one.total ?? ''}`);
  return [...lists.values()].flatMap((list) => linksOf(registry, list, cellOf));
}

function linksOf(
  registry: Registry,
  list: readonly Statement[],
  cellOf: (area: AreaCode, year: number) => Cell | undefined,
): RankLink[] {
  const inOrder = [...list].sort(
    (one, two) => figureOf(one) - figureOf(two) || (one.id < two.id ? -1 : 1),
  );
  const cellFor = (area: AreaCode) => cellOf(area, inOrder[0]?.year ?? NaN);
  const link = (upper: AreaCode, lower: AreaCode, statements: readonly Statement[]): RankLink[] => {
    const [one, two] = [cellFor(upper), cellFor(lower)];
    if (one === undefined || two === undefined) return [];
    return [{ kind: 'rank', higher: one, lower: two, statements }];
  };
  const links = inOrder.flatMap((lower, place) => {
    const upper = inOrder[place - 1];
    if (upper === undefined || figureOf(upper) === figureOf(lower)) return [];
    return link(upper.area, lower.area, [upper, lower]);
  });
  const last = inOrder.at(-1);
  const areas = inOrder.map((one) => one.area);
  const complete = inOrder.every((one, place) => figureOf(one) === place + 1);
  if (last === undefined || !complete) return links;
  const peers = peersOf(registry, areas, last.total);
  return [
    ...links,
    ...peers
      .filter((peer) => !areas.includes(peer))
      .flatMap((peer) => link(last.area, peer, inOrder)),
  ];
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
