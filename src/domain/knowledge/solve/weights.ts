import { type Claim, disagree, isFigure } from '../claim';
import type { Assumption } from '../proof';
import type { Weight } from './links';
import type { Cell, Grid } from './grid';
import { areaAt, cellAt, isOpenAt, limitAt, proofAt, slotAt, toldAt } from './grid';
import { NOTHING } from './solver';
import type { System } from './system';

/** Households or people of areas, by which means are weighed. */
export interface Weights {
  /** Areas of which a weight is known in any year. */
  areas: readonly number[];
  /** What is known of an area's weight in a year. */
  known(area: number, year: number): Weight | undefined;
  /** The printed weight of a year itself, and the claim to it. */
  printed(area: number, year: number): PrintedWeight | undefined;
  /** The printed weight of the nearest other year, taken to hold for this one. */
  borrowed(area: number, year: number): PrintedWeight | undefined;
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

/** @param system the solved counts of households or people */
export function weightsFrom(system: System): Weights {
  const { grid } = system;
  const slotOf = new Map(grid.years.map((year, slot) => [year, slot]));
  const byArea = new Map<number, Map<number, PrintedWeight>>();
  for (const [cell, claims] of system.claims) {
    const figures = claims.filter((one) => one.step === 'printed');
    const [claim] = figures;
    if (claim === undefined) continue;
    const area = areaAt(grid, cell);
    const byYear = byArea.get(area) ?? new Map<number, PrintedWeight>();
    const chosen = preferredOf(system, figures) ?? claim;
    byYear.set(grid.years[slotAt(grid, cell)] ?? NaN, { claim: chosen, weight: spanOf(figures) });
    byArea.set(area, byYear);
  }
  const knownAt = new Map<Cell, Weight>();
  const borrowedAt = new Map<number, PrintedWeight | undefined>();
  const printed = (area: number, year: number) => byArea.get(area)?.get(year);
  const nearestTo = new Map<number, number[]>();
  const yearsNear = (year: number): number[] => {
    const near = nearestTo.get(year) ?? yearsToBorrow(grid.years, year);
    nearestTo.set(year, near);
    return near;
  };
  const borrow = (area: number, year: number): PrintedWeight | undefined => {
    for (const weightYear of yearsNear(year)) {
      const found = printed(area, weightYear);
      if (found === undefined) continue;
      const code = system.hierarchy.codes[area] ?? '';
      const kind = 'weight_of_another_year';
      const assumptions: Assumption[] = [{ kind, area: code, year, weightYear }];
      return { ...found, weight: { ...found.weight, assumptions } };
    }
    return undefined;
  };
  const areas = new Set<number>();
  for (let cell = 0; cell < grid.low.length; cell += 1) {
    if ((proofAt(grid, cell, 'low') ?? proofAt(grid, cell, 'high')) !== undefined) {
      areas.add(areaAt(grid, cell));
    }
  }
  return {
    areas: [...areas],
    printed,
    known: (area, year) => {
      const slot = slotOf.get(year);
      if (slot === undefined) return undefined;
      const cell = cellAt(grid, slot, area, 'total');
      const weight = knownAt.get(cell) ?? weightAt(grid, cell);
      if (weight !== undefined) knownAt.set(cell, weight);
      return weight;
    },
    borrowed: (area, year) => {
      if (!byArea.has(area)) return undefined;
      const key = year * grid.areas + area;
      if (!borrowedAt.has(key)) borrowedAt.set(key, borrow(area, year));
      return borrowedAt.get(key);
    },
  };
}

/** What is known of a weight, printed or worked out. */
function weightAt(grid: Grid, cell: Cell): Weight | undefined {
  const [low, high] = [proofAt(grid, cell, 'low'), proofAt(grid, cell, 'high')];
  if (low === undefined && high === undefined) return undefined;
  const interval = {
    low: limitAt(grid, cell, 'low'),
    high: limitAt(grid, cell, 'high'),
    lowOpen: isOpenAt(grid, cell, 'low'),
    highOpen: isOpenAt(grid, cell, 'high'),
  };
  const told = { low: toldAt(grid, cell, 'low'), high: toldAt(grid, cell, 'high') };
  return { interval, told, low, high, assumptions: NOTHING };
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
  return {
    interval: {
      low: lowest?.interval.low ?? 0,
      high: highest?.interval.high ?? Infinity,
      lowOpen: false,
      highOpen: false,
    },
    told: { low: lowest?.value ?? 0, high: highest?.value ?? Infinity },
    low: lowest?.low,
    high: highest?.high,
    assumptions: NOTHING,
  };
}
