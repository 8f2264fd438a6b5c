import type { Statement } from '../../statements';
import { figureOf } from '../../statements';
import type { Side } from '../proof';
import type { AreaCode } from '../../units';
import type { Cell } from './grid';
import type { Layout } from './hierarchy';
import { isOpenAt, limitAt, proofAt } from './grid';
import { type Partition, proofsOf } from './partition';
import type { Order } from './ranks';
import type { Solver } from './solver';
import { propose, wouldHelp } from './solver';

/** An order of parts of one whole, whose totals add up to it. */
export interface Ranking {
  kind: 'ranking';
  partition: Partition;
  /** From the highest down. */
  ordered: readonly Cell[];
  /** Parts that hold no more than the last of these. */
  below: readonly Cell[];
  statements: readonly Statement[];
}

/**
 * An order within each whole of which all its areas are parts.
 * @param slot the place of the order's year among those of the system
 * @param cellOf the cell of an area's total in that year
 * @returns none where places are shared
 */
export function rankingsOf(
  { year, places, below }: Order,
  layout: Layout,
  slot: number | undefined,
  cellOf: (area: AreaCode) => Cell | undefined,
): Ranking[] {
  const ranks = places.map(figureOf);
  if (slot === undefined || new Set(ranks).size < ranks.length) return [];
  return layout.containments.flatMap(({ years }, place): Ranking[] => {
    const partition = layout.partitionAt(place, slot, 'total');
    if (partition === undefined || year < years.from || year > years.to) return [];
    const cellsIn = (areas: readonly AreaCode[]): Cell[] =>
      areas
        .map(cellOf)
        .filter((cell) => cell !== undefined)
        .filter((cell) => partition.parts.includes(cell));
    const ordered = cellsIn(places.map((one) => one.area));
    const lower = cellsIn(below);
    if (ordered.length < places.length || ordered.length + lower.length < 2) return [];
    return [{ kind: 'ranking', partition, ordered, below: lower, statements: places }];
  });
}

/**
 * Ranks and the sum together. What is ranked above a part holds at least as much each, so the part
 * holds no more than its share among them of what the others leave of the whole; and what is ranked
 * below holds no more each, so the part holds at least its share of what the others, at most, leave.
 */
export function tightenRanking(solver: Solver, ranking: Ranking): void {
  const { ordered, below } = ranking;
  ordered.forEach((part, place) => {
    share(solver, ranking, part, ordered.slice(0, place), 'high');
    share(solver, ranking, part, [...ordered.slice(place + 1), ...below], 'low');
  });
  for (const part of below) share(solver, ranking, part, ordered, 'high');
}

/**
 * An end of a part, from the same end of the whole. Each of those that are level with the part
 * counts either as much as the part, or by its own opposite end; for each number of the former, those
 * are taken to whom it makes the greatest difference, and of all numbers the tightest end.
 * @param level those above the part for its high end, those below it for its low one
 */
function share(
  solver: Solver,
  { partition, statements }: Ranking,
  part: Cell,
  level: readonly Cell[],
  side: Side,
): void {
  const { grid } = solver;
  const { whole, parts } = partition;
  const facing: Side = side === 'high' ? 'low' : 'high';
  const end = (cell: Cell) => limitAt(grid, cell, facing);
  const sign = side === 'high' ? 1 : -1;
  const compare = (one: number, two: number) => (one === two ? 0 : sign * (one < two ? -1 : 1));
  const alike = [...level].sort((one, two) => compare(end(one), end(two)));
  const others = parts.filter((cell) => cell !== part && !level.includes(cell));
  let value = side === 'high' ? Infinity : -Infinity;
  let used: readonly Cell[] = [];
  for (let count = 1; count <= alike.length; count += 1) {
    const rest = [...others, ...alike.slice(count)];
    const left = rest.reduce((sum, cell) => sum - end(cell), limitAt(grid, whole, side));
    const each = left / (count + 1);
    if (!Number.isFinite(each) || compare(each, value) >= 0) continue;
    [value, used] = [each, rest];
  }
  const open = [...used, whole].some((cell) =>
    isOpenAt(grid, cell, cell === whole ? side : facing),
  );
  // Only what is tighter is told: as tight, the sum or the rank alone is the simpler reason.
  if (!wouldHelp(grid, part, side, value, open, Infinity)) return;
  propose(solver, {
    cell: part,
    side,
    value,
    open,
    rule: 'rank_in_sum',
    statements,
    premises: proofsOf(solver, used, facing, proofAt(grid, whole, side)),
    assumptions: partition.assumptionsOn(part),
  });
}
