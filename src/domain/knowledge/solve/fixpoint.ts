import { type Proof, stepsOf } from '../proof';
import { type Agenda, agendaOf } from './agenda';
import type { Cell, Grid } from './grid';
import { limitAt, proofAt, resetGrid, siblingOf } from './grid';
import { type Rules, rulesOf } from './rules';
import type { Clash, Solver } from './solver';
import { startLimits } from './start';
import type { System } from './system';
import type { Weights } from './weights';

/** Rules narrow ever more slowly only where they go in a circle; then enough is enough. */
const MOST_ROUNDS = 100;

/** Weights borrowed from unlike years needn't fit each other. What takes more steps than this from
 * them is no longer worth telling. */
const ASSUMED_ROUNDS = 5;

/**
 * Tightens all limits of a system by all rules until nothing moves any more: first by what is
 * printed, then, if that is wanted, by weights of other years as well.
 *
 * Where the parts of a total can't make it, nothing follows from that total for the other parts,
 * also not what was taken from it before it failed: all is done again without it.
 * @param weights of the system's population; undefined where nothing counts it
 * @param assume weigh by other years' weights too
 */
export function solve(system: System, weights: Weights | undefined, assume: boolean): void {
  const broken = new Set<number>();
  const failures = new Map<Cell, Clash[]>();
  const rules = rulesOf(system, weights, broken);
  const agenda = agendaOf(rules, system.grid, weights);
  let failed: boolean;
  do {
    resetGrid(system.grid);
    system.clashes.clear();
    startLimits(system);
    agenda.begin(false);
    const found = propagate(system, agenda, MOST_ROUNDS);
    for (const rule of found) {
      broken.add(rule);
      tellFailure(system, rules, rule, failures);
    }
    failed = found.size > 0;
  } while (failed);
  if (assume && weights !== undefined) {
    // What fails only by an assumption is no disagreement of sources: nothing is told of it.
    agenda.begin(true);
    propagate(system, agenda, ASSUMED_ROUNDS);
  }
  for (const [cell, clashes] of failures) {
    system.clashes.set(cell, [...(system.clashes.get(cell) ?? []), ...clashes]);
  }
}

/** @returns the rules that failed */
function propagate(system: System, agenda: Agenda, rounds: number): Set<number> {
  const { grid, hierarchy, measure, clashes, disputed } = system;
  const solver: Solver = { grid, hierarchy, measure, clashes, disputed, moved: agenda.moved };
  const failed = new Set<number>();
  for (let round = 0; round < rounds; round += 1) {
    const due = agenda.takeDue();
    if (due.length === 0) break;
    for (const rule of due) {
      if (!failed.has(rule) && !agenda.run(rule, solver)) failed.add(rule);
    }
  }
  return failed;
}

/** A sum that fails contradicts those who say what the whole or its parts hold; where nobody does, as
 * of cuts, those from whom it follows. */
function tellFailure(
  system: System,
  rules: Rules,
  rule: number,
  failures: Map<Cell, Clash[]>,
): void {
  const { grid, claims } = system;
  const totals = rules.totalsOf(rule);
  if (totals === undefined) return;
  const { whole, parts } = totals;
  const side = holdTooMuch(grid, whole, parts) ? 'low' : 'high';
  const limit = proofAt(grid, whole, side === 'low' ? 'high' : 'low');
  const said = parts.filter((part) => proofAt(grid, part, side) !== undefined);
  const proofs = [limit, ...said.map((part) => proofAt(grid, part, side))];
  const clash: Clash = { proofs: proofs.filter((one) => one !== undefined) };
  const own = [whole, ...said].flatMap((cell) => [cell, siblingOf(cell)]);
  const claimed = own.filter((cell) => claims.has(cell));
  for (const cell of claimed.length > 0 ? claimed : rootsOf(system, clash.proofs)) {
    failures.set(cell, [...(failures.get(cell) ?? []), clash]);
  }
}

/** The cells whose claims lie at the bottom of proofs. */
function rootsOf(system: System, proofs: readonly Proof[]): Set<Cell> {
  const roots = new Set<Cell>();
  for (const { area, year, quantity } of stepsOf(proofs)) {
    const cell = system.cellOf(area, year, quantity);
    if (cell !== undefined && system.claims.has(cell)) roots.add(cell);
  }
  return roots;
}

function holdTooMuch(grid: Grid, whole: Cell, parts: readonly Cell[]): boolean {
  const least = parts.reduce((sum, part) => sum + limitAt(grid, part, 'low'), 0);
  return least > limitAt(grid, whole, 'high');
}
