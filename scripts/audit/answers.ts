import { naturalRange } from './allowed';
import type { Cell } from './bonds';
import { type Classes, classesOf } from './classes';
import type { Possible } from './consistency';
import type { Program } from './program';
import { holdTo, isMixed, search } from './search';
import { type Aim, ENDLESS, type Solver, solverOf } from './solver';
import type { ConnectedSet } from './systems';

export type Side = 'low' | 'high';

/** What is possible by a set of statements. */
export interface Answers extends Classes {
  set: ConnectedSet;
  program: Program;
  variableOf: (cell: Cell) => number | undefined;
  /** The end of a cell that there is without any statement of its measure: nobody has more poor
   * households than households. */
  natural: (cell: Cell, side: Side) => number;
  /** The end of a cell as far as linear ties go; the natural one where nothing bears on it. */
  best: (cell: Cell, side: Side) => number;
  /**
   * Can an aim come up to a target, each mean lying between its parts?
   * @param maxSteps how many programs may be solved before it is given up
   */
  reaches: (aim: Aim, target: number, maxSteps: number) => 'found' | 'excluded' | 'undecided';
  /** Adds states that come up to many aims at once to those that are known to be possible. */
  gather: (aim: Aim) => void;
  /** Does a state that is known to be possible come up to a target? */
  isReached: (variable: number, sign: 1 | -1, target: number) => boolean;
}

export function answersOf({ given, program, solver }: Possible): Answers {
  const { set } = given;
  const classes = classesOf(given, program);
  let found: Float64Array[] | undefined;
  const points = () => (found ??= extremesOf(solver, program));
  let made: Solver[] | undefined;
  const samples = () =>
    (made ??= points()
      .slice(0, 2)
      .map((point) => around(program, point)));
  const ends = new Map<string, number>();
  const { measure } = set;
  const natural = ({ area, year, quantity }: Cell, side: Side): number => {
    const end = naturalRange(measure[quantity]?.kind ?? 'amount')[side];
    if (side === 'low' || quantity === 'mean' || measure.mean?.kind !== 'rate') return end;
    const lent = given.loans.filter((one) => one.area === area && one.year === year);
    const most = [given.weightOf(area, year), ...lent.map((one) => one.range)];
    return Math.min(end, ...most.map((range) => range.high * measure.scale * 100));
  };
  const variableOf = ({ area, year, quantity }: Cell) => program.variableOf(area, year, quantity);
  const end = (cell: Cell, side: Side): number => {
    const variable = variableOf(cell);
    const range = variable === undefined ? undefined : program.ranges[variable];
    if (variable === undefined || range === undefined) return natural(cell, side);
    const unit = program.unitOf(variable);
    const isLow = (point: Float64Array) => (point[variable] ?? NaN) <= range.low;
    if (side === 'low' && points().some(isLow)) return range.low * unit;
    const sign = side === 'high' ? 1 : -1;
    const best = solver.maximize([[variable, sign]]);
    if (best.kind === 'impossible') throw new Error(`Nothing is possible for ${cell.area}`);
    if (isMixed(program, best.point)) points().push(best.point);
    const value = sign * best.value;
    return value > ENDLESS ? Infinity : value * unit;
  };
  return {
    set,
    program,
    ...classes,
    variableOf,
    natural,
    best: (cell, side) => {
      const key = [classes.classOf(cell.area), cell.year, cell.quantity, side].join('|');
      const known = ends.get(key) ?? end(cell, side);
      ends.set(key, known);
      return known;
    },
    reaches: (aim, target, maxSteps) => {
      for (const sample of samples()) {
        const best = sample.maximize(aim);
        if (best.kind === 'impossible' || best.value < target) continue;
        points().push(best.point);
        return 'found';
      }
      const finding = search(solver, program, aim, target, maxSteps);
      if (finding.kind === 'found') points().push(finding.point);
      return finding.kind;
    },
    gather: (aim) => {
      for (const sample of samples()) {
        const best = sample.maximize(aim);
        if (best.kind === 'optimal') points().push(best.point);
      }
    },
    isReached: (variable, sign, target) =>
      points().some((point) => sign * (point[variable] ?? NaN) >= target),
  };
}

/** A state with as little as there can be, and one with as much. */
function extremesOf(solver: Solver, program: Program): Float64Array[] {
  return [-1, 1].flatMap((factor) => {
    const aim = program.ranges.map((_, variable) => [variable, factor] as const);
    const finding = search(solver, program, aim, -Infinity);
    return finding.kind === 'found' ? [finding.point] : [];
  });
}

/** Some of what is possible: what is like a possible state in which part makes up for which. */
function around(program: Program, point: Float64Array): Solver {
  const sample = solverOf(program);
  holdTo(sample, program, point);
  return sample;
}
