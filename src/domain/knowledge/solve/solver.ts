import type { Statement } from '../../statements';
import type { Assumption, Proof, Rule, Side } from '../proof';
import { costFrom, isAssumed } from '../proof';
import type { Cell, Grid } from './grid';
import { isOpenAt, limitAt, proofAt, setLimit } from './grid';
import { type Naming, subjectAt } from './subject';

/** Limits that leave nothing between them. None of them is silently preferred. */
export interface Clash {
  proofs: readonly Proof[];
}

/** What the rules work on: the limits so far, what contradicts them, and what has moved. */
export interface Solver extends Naming {
  clashes: Map<Cell, Clash[]>;
  /** Cells whose own claims disagree: their limits stay at what the claims span. */
  disputed: ReadonlySet<Cell>;
  /** Called when a limit has moved, or has got a shorter proof. */
  moved: (cell: Cell) => void;
  /** Called with the proofs of ends that leave nothing between them, where one of them rests on an
   * assumption: then that is what fails, and no source is contradicted. */
  assumptionFailed: (proofs: readonly Proof[]) => void;
}

/** A step to an end, whichever cell it is an end of. */
export interface Step {
  side: Side;
  value: number;
  open: boolean;
  rule: Rule;
  statements: readonly Statement[];
  /** Natural limits need no proof, so they are none of these. */
  premises: readonly Proof[];
  assumptions: readonly Assumption[];
}

/** A new end of a cell, and the step that leads to it. */
export interface Proposal extends Step {
  cell: Cell;
}

/** Sums and products of printed decimals are as exact as this, relative to their size. */
const TOLERANCE = 1e-9;

export const NOTHING: readonly never[] = [];

export function slackOf(value: number): number {
  return TOLERANCE * Math.max(1, Math.abs(value));
}

/**
 * Would a limit be news: tighter than the one that stands, or as tight with a shorter proof?
 * Asked before premises are gathered.
 * @param cost steps of the proof that the limit would have
 */
export function wouldHelp(
  grid: Grid,
  cell: Cell,
  side: Side,
  value: number,
  open: boolean,
  cost: number,
): boolean {
  if (!Number.isFinite(value)) return false;
  const standing = limitAt(grid, cell, side);
  const gain = side === 'low' ? value - standing : standing - value;
  const slack = standing === Infinity ? 0 : slackOf(standing);
  if (gain > slack) return true;
  if (gain < -slack) return false;
  const standsOpen = isOpenAt(grid, cell, side);
  if (open !== standsOpen) return open;
  const proof = proofAt(grid, cell, side);
  return proof !== undefined && cost < proof.cost;
}

/** The proofs of these ends; natural ones have none. */
export function proven(one: Proof | undefined, two?: Proof): Proof[] {
  if (one === undefined) return two === undefined ? [] : [two];
  return two === undefined ? [one] : [one, two];
}

/** Takes a limit on if it is news. */
export function propose(solver: Solver, proposal: Proposal): void {
  const cost = costFrom(proposal);
  conclude(solver, proposal.cell, proposal, cost, isAssumed(proposal));
}

/** Takes the same limit on for several cells, of those whose news it is. */
export function proposeToEach(solver: Solver, cells: readonly Cell[], step: Step): void {
  const cost = costFrom(step);
  const assumed = isAssumed(step);
  for (const cell of cells) conclude(solver, cell, step, cost, assumed);
}

/** One that would leave nothing is told as a clash, or as the failure of an assumption, and not
 * applied. */
function conclude(solver: Solver, cell: Cell, step: Step, cost: number, assumed: boolean): void {
  const { grid } = solver;
  const { side, open } = step;
  if (solver.disputed.has(cell)) return;
  const value = snapped(step.value);
  if (!wouldHelp(grid, cell, side, value, open, cost)) return;
  const { area, year, indicator, quantity } = subjectAt(solver, cell);
  // Spelt out, because this is made by the hundred thousand.
  const proof: Proof = {
    rule: step.rule,
    area,
    year,
    indicator,
    quantity,
    side,
    value,
    open,
    statements: step.statements,
    premises: step.premises,
    assumptions: step.assumptions,
    assumed,
    cost,
  };
  const facing = side === 'low' ? 'high' : 'low';
  const limit = limitAt(grid, cell, facing);
  const excess = side === 'low' ? value - limit : limit - value;
  const against = proofAt(grid, cell, facing);
  if (excess > slackOf(value) || (excess >= 0 && (open || isOpenAt(grid, cell, facing)))) {
    if (assumed || against?.assumed === true) solver.assumptionFailed(proven(proof, against));
    else addClash(solver, cell, proof, against);
    return;
  }
  // Within the tolerance two limits meet: they do so exactly.
  setLimit(grid, cell, side, excess > 0 ? { ...proof, value: limit } : proof);
  solver.moved(cell);
}

function addClash(solver: Solver, cell: Cell, proposed: Proof, against: Proof | undefined): void {
  const known = solver.clashes.get(cell) ?? [];
  const clash: Clash = { proofs: against === undefined ? [proposed] : [proposed, against] };
  const place = known.findIndex(
    ({ proofs: [one] }) => one?.rule === proposed.rule && one.side === proposed.side,
  );
  const standing = known[place]?.proofs[0];
  if (standing === undefined) known.push(clash);
  else if (proposed.cost < standing.cost) known[place] = clash;
  solver.clashes.set(cell, known);
}

/** Takes the dust of binary arithmetic off a number. */
function snapped(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) < 1e-9 ? whole : value;
}
