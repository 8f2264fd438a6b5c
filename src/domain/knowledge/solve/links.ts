import type { Proof, Rule, Side } from '../proof';
import { costOfStep, isBorrowed } from '../proof';
import type { Statement } from '../../statements';
import { type Change, tightenChange } from './change';
import type { Cell } from './grid';
import { isOpenAt, limitAt, proofAt } from './grid';
import { type Ranking, tightenRanking } from './ranking';
import type { Solver } from './solver';
import { NOTHING, propose, proven, wouldHelp } from './solver';
import { endOfWeight, type Weight } from './weights';

/** Hands one cell's end on to another as it is. */
function passOn(
  solver: Solver,
  from: Cell,
  to: Cell,
  side: Side,
  rule: Rule,
  statements: readonly Statement[] = NOTHING,
): void {
  const { grid } = solver;
  const proof = proofAt(grid, from, side);
  if (proof === undefined) return;
  const value = limitAt(grid, from, side);
  const open = isOpenAt(grid, from, side);
  if (!wouldHelp(grid, to, side, value, open, proof.cost + 1)) return;
  propose(solver, {
    cell: to,
    side,
    value,
    open,
    rule,
    statements,
    premises: [proof],
    assumptions: NOTHING,
  });
}

/** An area within another that has more to it: an extreme of the whole holds for it, and its
 * total is no more than the whole's. */
export function tightenWithin(solver: Solver, whole: Cell, part: Cell, counted: boolean): void {
  const { grid } = solver;
  if (counted) {
    passOn(solver, whole, part, 'high', 'within_whole');
    passOn(solver, part, whole, 'low', 'sum_of_parts');
    return;
  }
  if (limitAt(grid, whole, 'high') === 0) passOn(solver, whole, part, 'high', 'extreme_of_whole');
  if (limitAt(grid, whole, 'low') === grid.top)
    passOn(solver, whole, part, 'low', 'extreme_of_whole');
}

/** An order that a source prints: the first cell holds at least what the second does. */
export interface RankLink {
  kind: 'rank';
  higher: Cell;
  lower: Cell;
  statements: readonly Statement[];
}

/** A tie between cells that statements make, and not the hierarchy. */
export type Link = RankLink | Ranking | Change;

/** The cells that a link takes in. */
export function cellsOf(link: Link): readonly Cell[] {
  switch (link.kind) {
    case 'rank':
      return [link.higher, link.lower];
    case 'ranking':
      return [link.partition.whole, ...link.partition.parts];
    case 'change':
      return [link.base, link.later];
  }
}

export function tightenLink(solver: Solver, link: Link): void {
  switch (link.kind) {
    case 'rank': {
      tightenRank(solver, link);
      return;
    }
    case 'ranking': {
      tightenRanking(solver, link);
      return;
    }
    case 'change': {
      tightenChange(solver, link);
      return;
    }
  }
}

function tightenRank(solver: Solver, link: RankLink): void {
  passOn(solver, link.higher, link.lower, 'high', 'rank', link.statements);
  passOn(solver, link.lower, link.higher, 'low', 'rank', link.statements);
}

/** A total is its mean times the weight; and without one, nothing of the one is nothing of the
 * other. */
export function tightenProduct(
  solver: Solver,
  mean: Cell,
  total: Cell,
  scale: number,
  weight: Weight | undefined,
): void {
  const { grid } = solver;
  if (limitAt(grid, mean, 'high') === 0) passOn(solver, mean, total, 'high', 'none_is_zero');
  if (limitAt(grid, total, 'high') === 0) passOn(solver, total, mean, 'high', 'none_is_zero');
  if (weight === undefined) return;
  multiply(solver, mean, total, 'low', scale, weight);
  divide(solver, total, mean, 'low', scale, weight);
  multiply(solver, mean, total, 'high', scale, weight);
  divide(solver, total, mean, 'high', scale, weight);
}

/** The end of a total that the same ends of its mean and its weight make. */
function multiply(
  solver: Solver,
  mean: Cell,
  total: Cell,
  side: Side,
  scale: number,
  weight: Weight,
): void {
  const { grid } = solver;
  const proof = proofAt(grid, mean, side);
  // Not even the least weight is known: that a total isn't above its greatest weight leads nowhere.
  if (proof === undefined && endOfWeight(weight, 'low') <= 0) return;
  const by = weight[side];
  const value = limitAt(grid, mean, side) * endOfWeight(weight, side) * scale;
  const open = value > 0 && (isOpenAt(grid, mean, side) || by?.open === true);
  if (!wouldHelp(grid, total, side, value, open, stepCost(proof, by, weight))) return;
  propose(solver, {
    cell: total,
    side,
    value,
    open,
    rule: 'rate_times_weight',
    statements: NOTHING,
    premises: proven(proof, by),
    assumptions: weight.assumptions,
  });
}

/** The end of a mean that the same end of its total and the opposite one of its weight make. */
function divide(
  solver: Solver,
  total: Cell,
  mean: Cell,
  side: Side,
  scale: number,
  weight: Weight,
): void {
  const { grid } = solver;
  const facing = side === 'low' ? 'high' : 'low';
  const divisor = endOfWeight(weight, facing);
  if (divisor <= 0 || divisor === Infinity) return;
  const proof = proofAt(grid, total, side);
  const by = weight[facing];
  const value = limitAt(grid, total, side) / divisor / scale;
  const open = value > 0 && (isOpenAt(grid, total, side) || by?.open === true);
  if (!wouldHelp(grid, mean, side, value, open, stepCost(proof, by, weight))) return;
  propose(solver, {
    cell: mean,
    side,
    value,
    open,
    rule: 'count_over_weight',
    statements: NOTHING,
    premises: proven(proof, by),
    assumptions: weight.assumptions,
  });
}

function stepCost(
  proof: Proof | undefined,
  by: Proof | undefined,
  { assumptions }: Weight,
): number {
  return costOfStep(isBorrowed(assumptions)) + (proof?.cost ?? 0) + (by?.cost ?? 0);
}
