import type { Proof, Rule, Side } from '../proof';
import type { Cell } from './grid';
import { isOpenAt, limitAt, proofAt } from './grid';
import { type Partition, proofsOf } from './partition';
import type { Solver } from './solver';
import { NOTHING, propose, wouldHelp } from './solver';

/** One end of all parts: the two that lie furthest out, and how many ends are known. */
interface Edge {
  side: Side;
  facing: Side;
  /** Turns a high side upside down, so that both read as lows. */
  sign: 1 | -1;
  least: Cell;
  second: Cell | undefined;
  proven: number;
}

/**
 * A mean lies between the least and the greatest of its parts, whatever their weights are as long
 * as all have some. So an extreme of the whole is each part's, and what all other parts can't
 * reach, the last one must.
 */
export function tightenMean(solver: Solver, partition: Partition): void {
  for (const side of ['low', 'high'] as const) {
    const edge = edgeOf(solver, partition.parts, side);
    if (edge === undefined) continue;
    boundWhole(solver, partition, edge);
    boundParts(solver, partition, edge);
  }
}

function edgeOf(solver: Solver, parts: readonly Cell[], side: Side): Edge | undefined {
  const { grid } = solver;
  const sign = side === 'low' ? 1 : -1;
  let least = parts[0];
  if (least === undefined) return undefined;
  let second = parts[1];
  let first = Infinity;
  let next = Infinity;
  let proven = 0;
  for (const part of parts) {
    const limit = sign * limitAt(grid, part, side);
    if (proofAt(grid, part, side) !== undefined) proven += 1;
    if (limit < first) {
      if (first !== Infinity) second = least;
      next = first;
      least = part;
      first = limit;
    } else if (limit < next) {
      second = part;
      next = limit;
    }
  }
  return { side, facing: side === 'low' ? 'high' : 'low', sign, least, second, proven };
}

/** The whole isn't further out than the part that lies furthest out. */
function boundWhole(solver: Solver, partition: Partition, edge: Edge): void {
  const { grid } = solver;
  const { whole, parts } = partition;
  const { side, least } = edge;
  if (edge.proven < parts.length) return;
  const value = limitAt(grid, least, side);
  const open = isOpenAt(grid, least, side);
  if (!wouldHelp(grid, whole, side, value, open, 1 + parts.length)) return;
  propose(solver, {
    cell: whole,
    side,
    value,
    open,
    rule: 'between_parts',
    statements: NOTHING,
    premises: proofsOf(solver, parts, side),
    assumptions: partition.assumptionsOn(undefined),
  });
}

function boundParts(solver: Solver, partition: Partition, edge: Edge): void {
  const { grid } = solver;
  const { whole, parts } = partition;
  const { side, facing, sign, least, second } = edge;
  const reach = limitAt(grid, whole, facing);
  const proof = proofAt(grid, whole, facing);
  if (proof === undefined || !Number.isFinite(reach)) return;
  const natural = side === 'low' ? 0 : grid.top;
  if (sign * natural >= sign * reach) {
    // What no part can lie beyond, and the whole must not pass: each part lies exactly there.
    for (const part of parts) {
      if (!wouldHelp(grid, part, facing, reach, isOpenAt(grid, whole, facing), 1 + proof.cost)) {
        continue;
      }
      offer(solver, partition, part, facing, 'extreme_of_whole', [proof]);
    }
    return;
  }
  const others = (part: Cell) => proofsOf(solver, parts, side, proof, part);
  if (sign * limitAt(grid, least, side) >= sign * reach) {
    for (const part of parts) {
      if (!wouldHelp(grid, part, facing, reach, isOpenAt(grid, whole, facing), 1 + proof.cost)) {
        continue;
      }
      offer(solver, partition, part, facing, 'last_part', others(part));
    }
  } else if (second === undefined || sign * limitAt(grid, second, side) >= sign * reach) {
    offer(solver, partition, least, facing, 'last_part', others(least));
  }
}

/** Gives a part the whole's own end. */
function offer(
  solver: Solver,
  partition: Partition,
  part: Cell,
  side: Side,
  rule: Rule,
  premises: readonly Proof[],
): void {
  const { grid } = solver;
  const { whole } = partition;
  propose(solver, {
    cell: part,
    side,
    value: limitAt(grid, whole, side),
    open: isOpenAt(grid, whole, side),
    rule,
    statements: NOTHING,
    premises,
    assumptions: partition.assumptionsOn(part),
  });
}
