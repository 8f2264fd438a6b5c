import { type Claim, disagree, isFigure } from '../claim';
import { overlap } from '../interval';
import type { Interval } from '../kinds';
import type { Assumption, Proof, Side } from '../proof';
import type { Cell, Grid } from './grid';
import { areaAt, cellAt, proofAt, slotAt } from './grid';
import { NOTHING } from './solver';
import type { System } from './system';

/** How many households or people a mean speaks of: the proofs of either end. */
export interface Weight {
  low: Proof | undefined;
  high: Proof | undefined;
  assumptions: readonly Assumption[];
}

/** An end of a weight. Without a proof it is the natural one: none, and without end. */
export function endOfWeight({ low, high }: Weight, side: Side): number {
  return side === 'low' ? (low?.value ?? 0) : (high?.value ?? Infinity);
}

/** Households or people of areas, by which means are weighed. */
export interface Weights {
  /** Areas that have some weight for certain in a year: of these something follows for a mean or a
   * total of which nothing else is known. */
  certainIn(year: number): readonly number[];
  /** Areas with a printed weight in any year, which others may borrow. */
  lenders: readonly number[];
  /** What is known of an area's weight in a year. */
  known(area: number, year: number): Weight | undefined;
  /** The printed weight of a year itself, and the claim to it. */
  printed(area: number, year: number): PrintedWeight | undefined;
  /**
   * The printed weight of the nearest other year, taken to hold for this one as far as the year's own
   * limits let it.
   * @returns undefined also where the year's own limits exclude it: see {@link refused}
   */
  borrowed(area: number, year: number): PrintedWeight | undefined;
  /** The weight that would be borrowed if the year's own limits didn't exclude it. */
  refused(area: number, year: number): Assumption | undefined;
}

export interface PrintedWeight {
  weight: Weight;
  claim: Claim;
}

/** Households of more than five years before or after say little of how many there are. */
const FARTHEST_YEARS = 5;

/**
 * The years whose weights may stand in for those of another, the nearest first. Of two as near, the
 * earlier: it was known when the figure was printed.
 */
export function yearsToBorrow(years: readonly number[], year: number): number[] {
  return years
    .filter((other) => other !== year && Math.abs(other - year) <= FARTHEST_YEARS)
    .sort((one, two) => Math.abs(one - year) - Math.abs(two - year) || one - two);
}

/** Numbers what is borrowed for an area in a year. */
export function loanKey({ areas }: Pick<Grid, 'areas'>, area: number, year: number): number {
  return year * areas + area;
}

/** @param system the solved counts of households or people */
export function weightsFrom(system: System): Weights {
  const { grid, slotOf } = system;
  const printedAt = new Map<Cell, PrintedWeight>();
  for (const [cell, claims] of system.claims) {
    const weight = printedWeight(system, claims);
    if (weight !== undefined) printedAt.set(cell, weight);
  }
  const lenders = new Set([...printedAt.keys()].map((cell) => areaAt(grid, cell)));
  const weightCell = (area: number, year: number): Cell | undefined => {
    const slot = slotOf.get(year);
    return slot === undefined ? undefined : cellAt(grid, slot, area, 'total');
  };
  const printed = (area: number, year: number): PrintedWeight | undefined => {
    const cell = weightCell(area, year);
    return cell === undefined ? undefined : printedAt.get(cell);
  };

  const nearestTo = new Map<number, number[]>();
  const yearsNear = (year: number): number[] => {
    const near = nearestTo.get(year) ?? yearsToBorrow(grid.years, year);
    nearestTo.set(year, near);
    return near;
  };
  const known = (area: number, year: number): Weight | undefined => {
    const cell = weightCell(area, year);
    if (cell === undefined) return undefined;
    const [low, high] = [proofAt(grid, cell, 'low'), proofAt(grid, cell, 'high')];
    if (low === undefined && high === undefined) return undefined;
    return { low, high, assumptions: NOTHING };
  };
  const borrow = (area: number, year: number): Loan | undefined => {
    const own = known(area, year);
    // What follows for the year itself needs no other.
    if (own?.low !== undefined && own.low.value === own.high?.value) return undefined;
    for (const weightYear of yearsNear(year)) {
      const found = printed(area, weightYear);
      if (found === undefined) continue;
      const code = system.hierarchy.codes[area] ?? '';
      const assumption: Assumption = { kind: BORROWED, area: code, year, weightYear };
      const weight = narrowed(found.weight, own);
      if (weight === undefined) return { assumption, weight: undefined };
      return { assumption, weight: { ...found, weight: { ...weight, assumptions: [assumption] } } };
    }
    return undefined;
  };
  const loans = new Map<number, Loan | undefined>();
  const loanAt = (area: number, year: number): Loan | undefined => {
    if (!lenders.has(area)) return undefined;
    const key = loanKey(grid, area, year);
    if (!loans.has(key)) loans.set(key, borrow(area, year));
    return loans.get(key);
  };

  const certain = grid.years.map((): number[] => []);
  for (let cell = 0; cell < grid.low.length; cell += 1) {
    if ((grid.low[cell] ?? 0) > 0) certain[slotAt(grid, cell)]?.push(areaAt(grid, cell));
  }
  return {
    certainIn: (year) => certain[slotOf.get(year) ?? NaN] ?? NOTHING,
    lenders: [...lenders],
    printed,
    known,
    borrowed: (area, year) => loanAt(area, year)?.weight,
    refused: (area, year) => {
      const loan = loanAt(area, year);
      return loan?.weight === undefined ? loan?.assumption : undefined;
    },
  };
}

const BORROWED = 'weight_of_another_year';

/** A weight of another year, and undefined in its place where the year's own limits exclude it. */
interface Loan {
  assumption: Assumption;
  weight: PrintedWeight | undefined;
}

/** A weight within limits; undefined where the limits exclude it. */
function narrowed(weight: Weight, limits: Weight | undefined): Weight | undefined {
  if (limits === undefined) return weight;
  const common = overlap(intervalOf(weight), intervalOf(limits));
  if (common === undefined) return undefined;
  const low = endOfWeight(limits, 'low') > endOfWeight(weight, 'low') ? limits.low : weight.low;
  const high =
    endOfWeight(limits, 'high') < endOfWeight(weight, 'high') ? limits.high : weight.high;
  return { low, high, assumptions: weight.assumptions };
}

function intervalOf(weight: Weight): Interval {
  return {
    low: endOfWeight(weight, 'low'),
    high: endOfWeight(weight, 'high'),
    lowOpen: weight.low?.open ?? false,
    highOpen: weight.high?.open ?? false,
  };
}

/** What the printed figures of a cell amount to as a weight; undefined where none is printed. */
function printedWeight(system: System, claims: readonly Claim[]): PrintedWeight | undefined {
  const figures = claims.filter((one) => one.step === 'printed' && !one.refuted);
  const [claim, another] = figures;
  if (claim === undefined) return undefined;
  if (another === undefined) {
    return { claim, weight: { low: claim.low, high: claim.high, assumptions: NOTHING } };
  }
  return { claim: preferredOf(system, figures) ?? claim, weight: spanOf(figures) };
}

function preferredOf(system: System, claims: readonly Claim[]): Claim | undefined {
  const preferred = system.prefer(claims.flatMap((one) => one.statements));
  return claims.find((one) => preferred !== undefined && one.statements.includes(preferred));
}

/** All that the printed figures may stand for: their common part, or their span where they have
 * none. */
function spanOf(figures: readonly Claim[]): Weight {
  const apart = disagree(figures.filter(isFigure));
  const lows = [...figures].sort((one, two) => one.interval.low - two.interval.low);
  const highs = [...figures].sort((one, two) => one.interval.high - two.interval.high);
  const lowest = apart ? lows[0] : lows.at(-1);
  const highest = apart ? highs.at(-1) : highs[0];
  return { low: lowest?.low, high: highest?.high, assumptions: NOTHING };
}
