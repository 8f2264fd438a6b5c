import type { Rule, Side } from '../proof';
import type { Cell } from './grid';
import { isOpenAt, limitAt, proofAt } from './grid';
import { type Partition, proofsOf } from './partition';
import type { Solver } from './solver';
import { NOTHING, propose, proposeToEach, slackOf, wouldHelp } from './solver';

/** One end of all parts added up. */
interface Ends {
  sum: number;
  open: number;
  cost: number;
  /** How many parts have no end on this side. */
  endless: number;
}

function addEnds(solver: Solver, parts: readonly Cell[], side: Side): Ends {
  const { grid } = solver;
  const ends: Ends = { sum: 0, open: 0, cost: 0, endless: 0 };
  for (const part of parts) {
    const limit = limitAt(grid, part, side);
    ends.cost += proofAt(grid, part, side)?.cost ?? 0;
    if (limit === Infinity) {
      ends.endless += 1;
      continue;
    }
    ends.sum += limit;
    if (isOpenAt(grid, part, side)) ends.open += 1;
  }
  return ends;
}

/**
 * A total is the sum of its parts (the method of bounds, Duncan and Davis 1953): the whole lies
 * between the sums of their ends, and each part between what the others leave at most and at
 * least.
 * @returns false where the parts can't make the whole; then nothing follows for anyone
 */
export function tightenSum(solver: Solver, partition: Partition): boolean {
  const { grid } = solver;
  const { whole, parts } = partition;
  const low = addEnds(solver, parts, 'low');
  const high = addEnds(solver, parts, 'high');
  const top = limitAt(grid, whole, 'high');
  const bottom = limitAt(grid, whole, 'low');
  if (low.sum > top + slackOf(top)) return false;
  if (high.endless === 0 && high.sum < bottom - slackOf(bottom)) return false;
  if (low.sum > 0 || low.open > 0) fromAll(solver, partition, 'low', low);
  if (high.endless === 0) fromAll(solver, partition, 'high', high);
  if (top !== Infinity) {
    // What may hold nothing and takes nothing for granted has the same end, and is most of all.
    const alike: Cell[] = [];
    for (const part of parts) {
      const isAlike =
        proofAt(grid, part, 'low') === undefined && partition.assumptionsOn(part).length === 0;
      if (isAlike) alike.push(part);
      else toEach(solver, partition, [part], 'high', low);
    }
    toEach(solver, partition, alike, 'high', low);
  }
  if (bottom > 0) {
    // What the parts hold at most has just changed, so it is added up again.
    const most = addEnds(solver, parts, 'high');
    for (const part of parts) toEach(solver, partition, [part], 'low', most);
  }
  return true;
}

function fromAll(solver: Solver, partition: Partition, side: Side, ends: Ends): void {
  const { whole, parts } = partition;
  if (!wouldHelp(solver.grid, whole, side, ends.sum, ends.open > 0, ends.cost + 1)) return;
  propose(solver, {
    cell: whole,
    side,
    value: ends.sum,
    open: ends.open > 0,
    rule: 'sum_of_parts',
    statements: NOTHING,
    premises: proofsOf(solver, parts, side),
    assumptions: partition.assumptionsOn(undefined),
  });
}

/**
 * An end of a part: the whole's, less the opposite ends of all other parts.
 * @param cells a part, or several with the same opposite end, proof and assumptions
 */
function toEach(
  solver: Solver,
  partition: Partition,
  cells: readonly Cell[],
  side: Side,
  ends: Ends,
): void {
  const { grid } = solver;
  const [part] = cells;
  if (part === undefined) return;
  const { whole, parts } = partition;
  const facing: Side = side === 'high' ? 'low' : 'high';
  const limit = limitAt(grid, part, facing);
  const endless = limit === Infinity;
  if (ends.endless > Number(endless)) return;
  const own = endless ? 0 : limit;
  const value = limitAt(grid, whole, side) - (ends.sum - own);
  const openOthers = ends.open - Number(!endless && isOpenAt(grid, part, facing));
  const open = isOpenAt(grid, whole, side) || openOthers > 0;
  const ownProof = proofAt(grid, part, facing);
  const cost = 1 + (proofAt(grid, whole, side)?.cost ?? 0) + ends.cost - (ownProof?.cost ?? 0);
  if (!cells.some((cell) => wouldHelp(grid, cell, side, value, open, cost))) return;
  proposeToEach(solver, cells, {
    side,
    value,
    open,
    rule: ruleFor(side, value),
    statements: NOTHING,
    premises: proofsOf(solver, parts, facing, proofAt(grid, whole, side), part),
    assumptions: partition.assumptionsOn(part),
  });
}

function ruleFor(side: Side, value: number): Rule {
  if (side === 'low') return 'rest_of_whole';
  return value === 0 ? 'extreme_of_whole' : 'within_whole';
}
