import { allowedBy } from './allowed';
import { counterOf, type Quantity } from './measures';
import { type Loan, type Program, programOf, type WeightOf } from './program';
import { ANYTHING, common, hullOf, isEmpty, type Range } from './range';
import type { Row, Tables } from './rows';
import { search } from './search';
import { ENDLESS, type Solver, solverOf } from './solver';
import { type ConnectedSet, connectedSets } from './systems';

export type Side = 'low' | 'high';

/** Statements that can't all be true. */
export interface Contradiction {
  rows: readonly Row[];
}

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
    return (area, year) => {
      const counts = countsOf(set, year);
      if (counts === undefined) return NOTHING_KNOWN;
      const end = (side: Side) => solved(counts).best(area, year, 'total', side);
      return { low: end('low'), high: end('high') };
    };
  };
  const solve = (set: ConnectedSet): Solved => {
    const weightOf = weightsOf(set);
    const given = { tables, set, weightOf, loans: [] };
    const { rows, contradictions } = consistent(set.rows, (kept) =>
      isPossible(programOf({ ...given, rows: kept })),
    );
    const lent = assume ? loansOf(tables, sets, set, weightOf) : [];
    const failed: Loan[] = [];
    let loans = lent;
    while (!isPossible(programOf({ ...given, rows, loans }))) {
      const guilty = irreducible(loans, (kept) =>
        isPossible(programOf({ ...given, rows, loans: kept })),
      );
      if (guilty.length === 0) throw new Error('What contradicts itself borrows nothing');
      failed.push(...guilty);
      loans = loans.filter((one) => !guilty.includes(one));
    }
    const program = programOf({ ...given, rows, loans });
    return { set, contradictions, failed, ...answering(set, program, weightOf, loans, rows) };
  };
  return { sets, solved };
}

function isPossible(program: Program): boolean {
  const solver = solverOf(program);
  const finding = search(solver, program, [], -1);
  solver.close();
  return finding.kind === 'found';
}

/** Sets contradictions aside, one after the other, until the rest can be true. */
function consistent(
  rows: readonly Row[],
  isConsistent: (rows: readonly Row[]) => boolean,
): { rows: readonly Row[]; contradictions: Contradiction[] } {
  const contradictions: Contradiction[] = [];
  let kept = rows;
  while (!isConsistent(kept)) {
    const guilty = irreducible(kept, isConsistent);
    contradictions.push({ rows: guilty });
    kept = kept.filter((row) => !guilty.includes(row));
  }
  return { rows: kept, contradictions };
}

/** Of things that can't all be, some that can't, of which none can be left out. */
function irreducible<T>(things: readonly T[], canBe: (things: readonly T[]) => boolean): T[] {
  let kept = [...things];
  for (const one of things) {
    const without = kept.filter((other) => other !== one);
    if (!canBe(without)) kept = without;
  }
  return kept;
}

/** The weights that areas without a printed one of the year borrow from the nearest year that has
 * one; of two as near, from the earlier. */
function loansOf(
  tables: Tables,
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

function answering(
  set: ConnectedSet,
  program: Program,
  weightOf: WeightOf,
  loans: readonly Loan[],
  rows: readonly Row[],
): Pick<Solved, 'program' | 'solver' | 'best' | 'classOf'> {
  const solver = solverOf(program);
  const named = new Set(rows.map((row) => row.area));
  const classes = new Map<string, string>();
  const wholesOf = new Map<string, string[]>();
  for (const { sums, within } of program.places.values()) {
    for (const { whole, parts } of sums) {
      for (const part of parts) wholesOf.set(part, [...(wholesOf.get(part) ?? []), whole]);
    }
    for (const { whole, part } of within) {
      wholesOf.set(part, [...(wholesOf.get(part) ?? []), `in ${whole}`]);
    }
  }
  const isTied = (area: string) =>
    set.years.some((year) =>
      (['mean', 'total'] as const).some((quantity) => {
        const variable = program.variableOf(area, year, quantity);
        return variable !== undefined && program.spoken.has(variable);
      }),
    );
  const isSum = new Set(
    [...program.places.values()].flatMap(({ sums }) => sums.map((one) => one.whole)),
  );
  const makeClass = (area: string): string => {
    if (named.has(area) || isSum.has(area) || isTied(area)) return area;
    const weights = set.years.flatMap((year) => {
      const { low, high } = weightOf(area, year);
      return [low, high];
    });
    if (loans.some((one) => one.area === area)) return area;
    return [...(wholesOf.get(area) ?? []), ...weights].join(' ');
  };
  const classOf = (area: string): string => {
    const known = classes.get(area) ?? makeClass(area);
    classes.set(area, known);
    return known;
  };
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
