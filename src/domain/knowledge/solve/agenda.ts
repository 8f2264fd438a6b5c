import type { Cell, Grid } from './grid';
import { isNatural } from './grid';
import type { Rules } from './rules';
import type { Solver } from './solver';
import { NOTHING } from './solver';
import type { Weights } from './weights';

/** Which rules of a system have something to do. */
export interface Agenda {
  /**
   * Makes due what has something to start from, and nothing else.
   * @param assuming weigh by other years' weights too, after all has come to rest without them
   */
  begin: (assuming: boolean) => void;
  /** Takes those that are due, in their order; none of them is due any more. */
  takeDue: () => readonly number[];
  /** Makes the rules due that a cell takes part in. */
  moved: (cell: Cell) => void;
  /** @returns false where a sum can't be made by its parts */
  run: (rule: number, solver: Solver) => boolean;
}

/** @param weights of the system's means; undefined where nothing counts them */
export function agendaOf(rules: Rules, grid: Grid, weights: Weights | undefined): Agenda {
  const isDue = new Uint8Array(rules.count);
  let assume = false;
  const makeDue = (rule: number) => {
    isDue[rule] = 1;
  };
  const moved = (cell: Cell) => {
    rules.forEachAt(cell, makeDue);
  };
  return {
    // At first: whatever has a limit that isn't the natural one, or a weight for certain. What is
    // done again with borrowed weights has come to rest without them: there only these make a start.
    begin: (assuming) => {
      assume = assuming;
      isDue.fill(0);
      for (let cell = 0; !assume && cell < grid.low.length; cell += 1) {
        if (!isNatural(grid, cell)) moved(cell);
      }
      grid.years.forEach((year, slot) => {
        const starting = assume ? weights?.lenders : weights?.certainIn(year);
        for (const area of starting ?? NOTHING) makeDue(rules.productAt(slot, area));
      });
    },
    takeDue: () => {
      const due: number[] = [];
      for (let rule = isDue.indexOf(1); rule !== -1; rule = isDue.indexOf(1, rule + 1)) {
        due.push(rule);
      }
      isDue.fill(0);
      return due;
    },
    moved,
    run: (rule, solver) => rules.run(rule, solver, assume),
  };
}
