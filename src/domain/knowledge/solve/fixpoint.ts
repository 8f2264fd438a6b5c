import { type Proof, type Side, stepsOf } from '../proof';
import { type Agenda, agendaOf } from './agenda';
import type { Cell, Grid } from './grid';
import { copyOf, limitAt, proofAt, putBack, resetGrid, siblingOf } from './grid';
import type { Partition } from './partition';
import { type Rules, rulesOf } from './rules';
import type { Clash, Solver } from './solver';
import { startLimits } from './start';
import type { System } from './system';
import { loanKey, type Weights } from './weights';
import { fractionsIn } from './wholeNumbers';

/** Rules narrow ever more slowly only where they go in a circle; then enough is enough. */
const MAX_ROUNDS = 100;

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
    const found = propagate(system, agenda, NONE_FAIL);
    for (const rule of found) {
      broken.add(rule);
      tellFailure(system, rules, rule, failures);
    }
    failed = found.size > 0;
  } while (failed);
  for (const [cell, clash] of fractionsIn(system)) addTo(system.clashes, cell, [clash]);
  for (const [cell, clashes] of failures) addTo(system.clashes, cell, clashes);
  if (assume && weights !== undefined) assumeWeights(system, rules, agenda);
}

/** What is certain contradicts no assumption. */
const NONE_FAIL = () => undefined;

/**
 * Goes on with the weights of other years. Where they contradict what is certain, or each other, or
 * leave a count no whole number, the ones that lead to the contradiction fail: nothing is concluded
 * from them, also not what was concluded before they failed.
 */
function assumeWeights(system: System, rules: Rules, agenda: Agenda): void {
  const { grid, failed } = system;
  const certain = copyOf(grid);
  system.certain = certain;
  let before: number;
  do {
    before = failed.size;
    putBack(grid, certain);
    const fail = (proofs: readonly Proof[]) => {
      for (const { assumptions } of stepsOf(proofs)) {
        for (const one of assumptions) {
          if (one.kind !== 'weight_of_another_year') continue;
          const area = system.hierarchy.indexOf.get(one.area) ?? NaN;
          failed.set(loanKey(grid, area, one.year), one);
        }
      }
    };
    agenda.begin(true);
    for (const rule of propagate(system, agenda, fail)) {
      const totals = rules.totalsOf(rule);
      if (totals !== undefined) fail(excessOf(grid, totals));
    }
    for (const { proofs } of fractionsIn(system).values()) fail(proofs);
  } while (failed.size > before);
}

/** @returns the rules that failed */
function propagate(
  system: System,
  agenda: Agenda,
  assumptionFailed: Solver['assumptionFailed'],
): Set<number> {
  const { grid, hierarchy, measure, clashes, disputed } = system;
  const naming = { grid, hierarchy, measure };
  const solver: Solver = { ...naming, clashes, disputed, moved: agenda.moved, assumptionFailed };
  const failed = new Set<number>();
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const due = agenda.takeDue();
    if (due.length === 0) break;
    for (const rule of due) {
      if (!failed.has(rule) && !agenda.run(rule, solver)) failed.add(rule);
    }
  }
  return failed;
}

function addTo(clashes: Map<Cell, Clash[]>, cell: Cell, added: readonly Clash[]): void {
  clashes.set(cell, [...(clashes.get(cell) ?? []), ...added]);
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
  const side = failingSide(grid, totals);
  const said = parts.filter((part) => proofAt(grid, part, side) !== undefined);
  const clash: Clash = { proofs: excessOf(grid, totals) };
  const own = [whole, ...said].flatMap((cell) => [cell, siblingOf(cell)]);
  const claimed = own.filter((cell) => claims.has(cell));
  for (const cell of claimed.length > 0 ? claimed : rootsOf(system, clash.proofs)) {
    addTo(failures, cell, [clash]);
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

/** The proofs that a whole and its parts can't agree: the end of the whole, and the opposite ones of
 * its parts. */
function excessOf(grid: Grid, totals: Partition): Proof[] {
  const side = failingSide(grid, totals);
  const limit = proofAt(grid, totals.whole, side === 'low' ? 'high' : 'low');
  const proofs = [limit, ...totals.parts.map((part) => proofAt(grid, part, side))];
  return proofs.filter((one) => one !== undefined);
}

/** Do the parts hold too much at least, or too little at most? */
function failingSide(grid: Grid, { whole, parts }: Partition): Side {
  const least = parts.reduce((sum, part) => sum + limitAt(grid, part, 'low'), 0);
  return least > limitAt(grid, whole, 'high') ? 'low' : 'high';
}
