import loadHighs, { type Model } from 'highs';
import type { Program } from './program';

/** What is aimed at: a sum of variables, each with a factor. */
export type Aim = readonly (readonly [variable: number, factor: number])[];

/** One variable less so many times another. */
export function less(one: number, other: number, times = 1): Aim {
  return [
    [one, 1],
    [other, -times],
  ];
}

export type Optimum =
  { kind: 'optimal'; value: number; point: Float64Array } | { kind: 'impossible' };

/** Stands for infinity: far above all that variables are scaled to, and not so far that arithmetic
 * suffers. What comes near it has no end. */
const CAP = 1e7;
export const ENDLESS = 1e6;

const highs = await loadHighs();
const { optimal, infeasible, unboundedOrInfeasible } = highs.constants.modelStatus;

/** A linear program in the solver's memory, to be asked again and again. */
export interface Solver {
  /** The greatest sum there can be. */
  maximize(aim: Aim): Optimum;
  /** Ties variables further, until it is taken back. */
  demand(aim: Aim, least: number): void;
  /** Takes back the latest demands until there are only so many. */
  takeBack(count: number): void;
  close(): void;
}

/** @param program its mixtures are left out */
export function solverOf({ ranges, ties }: Program): Solver {
  const isEmpty = ranges.some(({ low, high }) => low > high + 1e-9);
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { entries } of ties) {
    for (const [variable, factor] of entries) {
      indices.push(variable);
      values.push(factor);
    }
    starts.push(indices.length);
  }
  const finite = (end: number) => (Number.isFinite(end) ? end : Math.sign(end) * highs.infinity);
  const model: Model = highs.createModel({
    numCols: ranges.length,
    numRows: ties.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: new Float64Array(ranges.length),
    colLower: Float64Array.from(ranges, (range) => range.low),
    colUpper: Float64Array.from(ranges, (range) => Math.max(range.low, Math.min(range.high, CAP))),
    rowLower: Float64Array.from(ties, (tie) => finite(tie.low)),
    rowUpper: Float64Array.from(ties, (tie) => finite(tie.high)),
    matrix: {
      format: 'csr',
      numRows: ties.length,
      numCols: ranges.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
  });
  model.options.set({
    output_flag: false,
    presolve: 'off',
    solver: 'simplex',
    // Primal: the last solution is still one when only the aim has changed.
    simplex_strategy: 4,
    simplex_scale_strategy: 0,
    primal_feasibility_tolerance: 1e-9,
    dual_feasibility_tolerance: 1e-9,
  });
  let demands = 0;
  let aimed: Aim = [];
  const run = (): Optimum => {
    for (const again of [false, true]) {
      if (again) model.clearSolver();
      const { modelStatus } = model.run();
      if (modelStatus === infeasible || modelStatus === unboundedOrInfeasible) {
        return { kind: 'impossible' };
      }
      if (modelStatus !== optimal) continue;
      const point = model.getSolution().colValue;
      return { kind: 'optimal', value: model.getObjectiveValue(), point };
    }
    throw new Error(`The solver ends with status ${model.getModelStatus()}`);
  };
  return {
    maximize: (aim) => {
      if (isEmpty) return { kind: 'impossible' };
      const costs = new Map(aimed.map(([variable]) => [variable, 0]));
      for (const [variable, factor] of aim) costs.set(variable, factor);
      const indices = [...costs.keys()].sort((one, two) => one - two);
      if (indices.length > 0) {
        const values = indices.map((variable) => costs.get(variable) ?? 0);
        model.changeColsCost({ kind: 'set', indices }, values);
      }
      aimed = aim;
      return run();
    },
    demand: (aim, least) => {
      demands += 1;
      model.addRow(least, highs.infinity, {
        indices: aim.map(([variable]) => variable),
        values: aim.map(([, factor]) => factor),
      });
    },
    takeBack: (count) => {
      if (count >= demands) return;
      model.deleteRows({ kind: 'range', from: ties.length + count, to: ties.length + demands - 1 });
      demands = count;
    },
    close: () => model.dispose(),
  };
}
