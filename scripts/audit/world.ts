import type { Loan, WeightOf } from './bonds';
import { type Contradiction, type Possible, setAside, withLoans } from './consistency';
import { countsFor, loansOf } from './loans';
import { type Answers, answersOf } from './answers';
import type { Side } from './answers';
import type { Range } from './range';
import type { Tables } from './rows';
import { type ConnectedSet, connectedSets } from './systems';

/** A set of statements with what they leave possible. */
export interface Solved extends Answers {
  /** Each set aside, so that the rest can be true. */
  contradictions: readonly Contradiction[];
  /** Weights of other years that contradict what is certain, and are set aside. */
  failed: readonly Loan[];
}

/** All sets of statements, each solved when it is first asked for. */
export interface World {
  sets: readonly ConnectedSet[];
  solved(set: ConnectedSet): Solved;
  /** The same where years without printed weights borrow those of others; the very same object where
   * there is nothing to borrow. */
  assuming(set: ConnectedSet): Solved;
}

export function worldOf(tables: Tables): World {
  const sets = connectedSets(tables);
  const made = new Map<ConnectedSet, { solved: Solved; possible: Possible }>();
  const assumed = new Map<ConnectedSet, Solved>();
  const certain = (set: ConnectedSet) => {
    const known = made.get(set) ?? solve(set);
    made.set(set, known);
    return known;
  };
  const solve = (set: ConnectedSet) => {
    const given = { tables, set, rows: set.rows, weightOf: weightsOf(set), loans: [] };
    const { contradictions, possible } = setAside(given);
    return { solved: { contradictions, failed: [], ...answersOf(possible) }, possible };
  };
  const weightsOf = (set: ConnectedSet): WeightOf => {
    const counts = countsFor(sets, set);
    const kept = new Map<string, Range>();
    return (area, year) => {
      const counting = counts.find((one) => one.years.includes(year));
      if (counting === undefined) return { low: 0, high: Infinity };
      const known = kept.get(`${area} ${year}`);
      if (known !== undefined) return known;
      const { best } = certain(counting).solved;
      const end = (side: Side) => best({ area, year, quantity: 'total' }, side);
      const range = { low: end('low'), high: end('high') };
      kept.set(`${area} ${year}`, range);
      return range;
    };
  };
  const assume = (set: ConnectedSet): Solved => {
    const { solved, possible: without } = certain(set);
    const loans = loansOf(sets, set, without.given.weightOf);
    if (loans.length === 0) return solved;
    const { failed, possible } = withLoans(without, loans);
    return { contradictions: solved.contradictions, failed, ...answersOf(possible) };
  };
  return {
    sets,
    solved: (set) => certain(set).solved,
    assuming: (set) => {
      const known = assumed.get(set) ?? assume(set);
      assumed.set(set, known);
      return known;
    },
  };
}
