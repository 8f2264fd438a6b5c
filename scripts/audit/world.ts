import { allowedBy } from './allowed';
import { counterOf, type Quantity } from './measures';
import type { Loan, WeightOf } from './bonds';
import { classesOf } from './classes';
import { type Contradiction, contradictionsIn, irreducible, isPossible } from './consistency';
import { type Given, type Program, programOf } from './program';
import { ANYTHING, common, hullOf, isEmpty, type Range } from './range';
import type { Tables } from './rows';
import { ENDLESS, type Solver, solverOf } from './solver';
import { type ConnectedSet, connectedSets } from './systems';

export type Side = 'low' | 'high';

/** A set of statements with what they leave possible. */
export interface Solved {
  set: ConnectedSet;
  program: Program;
  solver: Solver;
  /** Each set aside, so that the rest can be true. */
  contradictions: readonly Contradiction[];
  /** Weights of other years that contradict what is certain, and are set aside. */
  failed: readonly Loan[];
  /** The end of a cell as far as linear ties go; a natural end where nothing bears on it. */
  best(area: string, year: number, quantity: Quantity, side: Side): number;
  /** Cells of areas with the same class in a set are in the same situation. */
  classOf(area: string): string;
}

const NOTHING_KNOWN: Range = { low: 0, high: Infinity };

/** Weights of more than five years before or after aren't lent. */
const FARTHEST = 5;

/** All sets of statements, each solved when it is first asked for. */
export interface World {
  sets: readonly ConnectedSet[];
  solved(set: ConnectedSet): Solved;
}

/** @param assume whether years without printed weights borrow those of others */
export function worldOf(tables: Tables, assume: boolean): World {
  const sets = connectedSets(tables);
  const made = new Map<ConnectedSet, Solved>();
  const solved = (set: ConnectedSet): Solved => {
    const known = made.get(set) ?? solve(set);
    made.set(set, known);
    return known;
  };
  const countsOf = (set: ConnectedSet, year: number): ConnectedSet | undefined => {
    const counter = set.measure.adds === 'means' ? counterOf(set.population) : undefined;
    if (counter === undefined) return undefined;
    return sets.find(
      (one) =>
        one.measure.id === counter &&
        one.population === set.population &&
        one.years.includes(year),
    );
  };
  const weightsOf = (set: ConnectedSet): WeightOf => {
    const counts = new Map(set.years.map((year) => [year, countsOf(set, year)]));
    const kept = new Map(set.years.map((year) => [year, new Map<string, Range>()]));
    return (area, year) => {
      const counting = counts.get(year);
      if (counting === undefined) return NOTHING_KNOWN;
      const known = kept.get(year)?.get(area);
      if (known !== undefined) return known;
      const end = (side: Side) => solved(counting).best(area, year, 'total', side);
      const range = { low: end('low'), high: end('high') };
      kept.get(year)?.set(area, range);
      return range;
    };
  };
  const solve = (set: ConnectedSet): Solved => {
    const weightOf = weightsOf(set);
    const certain = { tables, set, rows: set.rows, weightOf, loans: [] };
    const { contradictions, without } = contradictionsIn(certain);
    const failed: Loan[] = [];
    let loans = assume ? loansOf(sets, set, weightOf) : [];
    while (!isPossible({ ...certain, without, loans })) {
      const guilty = irreducible(loans, (kept) =>
        isPossible({ ...certain, without, loans: kept }),
      );
      if (guilty.length === 0) throw new Error('What is certain contradicts itself');
      failed.push(...guilty);
      loans = loans.filter((one) => !guilty.includes(one));
    }
    const given = { ...certain, without, loans };
    return { set, contradictions, failed, ...answering(given) };
  };
  return { sets, solved };
}

/** The weights that areas without a printed one of the year borrow from the nearest year that has
 * one; of two as near, from the earlier. */
function loansOf(
  sets: readonly ConnectedSet[],
  set: ConnectedSet,
  weightOf: WeightOf,
): Loan[] {
  const counter = set.measure.adds === 'means' ? counterOf(set.population) : undefined;
  if (counter === undefined) return [];
  const printed = sets
    .filter((one) => one.measure.id === counter && one.population === set.population)
    .flatMap((one) => one.rows)
    .filter((row) => row.quantity === 'value')
    .filter((row) => row.relation === 'exact' || row.relation === 'about');
  const areas = new Set(printed.map((row) => row.area));
  return [...areas].flatMap((area) =>
    set.years.flatMap((year): Loan[] => {
      const own = printed.filter((row) => row.area === area);
      const near = own
        .map((row) => row.year ?? NaN)
        .filter((other) => Math.abs(other - year) <= FARTHEST)
        .sort((one, two) => Math.abs(one - year) - Math.abs(two - year) || one - two);
      const [weightYear] = near;
      if (weightYear === undefined || weightYear === year) return [];
      const ranges = own
        .filter((row) => row.year === weightYear)
        .map((row) => allowedBy(row, 'count'));
      const shared = ranges.reduce(common, ANYTHING);
      const lent = isEmpty(shared) ? ranges.reduce(hullOf) : shared;
      const range = common(lent, weightOf(area, year));
      return isEmpty(range) ? [] : [{ area, year, weightYear, range }];
    }),
  );
}

function answering(given: Given): Pick<Solved, 'program' | 'solver' | 'best' | 'classOf'> {
  const { set } = given;
  const program = programOf(given);
  const solver = solverOf(program);
  const classOf = classesOf(given, program);
  const ends = new Map<string, number>();
  const end = (area: string, year: number, quantity: Quantity, side: Side): number => {
    const natural = side === 'low' ? 0 : set.measure[quantity]?.kind === 'rate' ? 100 : Infinity;
    const variable = program.variableOf(area, year, quantity);
    if (variable === undefined) return natural;
    const sign = side === 'high' ? 1 : -1;
    const best = solver.maximize([[variable, sign]]);
    if (best.kind === 'impossible') throw new Error(`Nothing is possible for ${area} in ${year}`);
    const value = sign * best.value;
    return value > ENDLESS ? Infinity : value * program.unitOf(variable);
  };
  return {
    program,
    solver,
    classOf,
    best: (area, year, quantity, side) => {
      const key = [classOf(area), year, quantity, side].join('|');
      const known = ends.get(key) ?? end(area, year, quantity, side);
      ends.set(key, known);
      return known;
    },
  };
}
