import type { Answers } from './answers';
import type { Atlas } from './atlas';
import type { Cell } from './bonds';
import { countsWhole } from './measures';
import type { Limits, Range } from './range';
import type { NumericIndicator } from './rows';
import type { Piece, Told } from './told';

/** How far an end may be off a whole number: the solver is good to less than that. */
const DUST = 1e-4;

/** The least and the greatest whole number of a range, an end that may be excluded left out. */
export function wholeWithin(range: Range | Limits): Range {
  const { low, high } = range;
  const isOpen = 'lowOpen' in range ? range : { lowOpen: false, highOpen: false };
  return {
    low: isOpen.lowOpen ? Math.floor(low + DUST) + 1 : Math.ceil(low - DUST),
    high: isOpen.highOpen ? Math.ceil(high - DUST) - 1 : Math.floor(high + DUST),
  };
}

/** A count whose limits leave no whole number. */
export interface Fraction {
  cell: Cell;
  range: Range;
}

/**
 * Finds the counts of households, people or things that can't be whole: where something is said of an
 * area, and where the atlas leaves less than one.
 */
export function fractionsIn(answers: Answers, atlas: Atlas, areas: readonly string[]): Fraction[] {
  const { set, program, variableOf, best } = answers;
  if (!countsWhole(set.measure)) return [];
  return set.years.flatMap((year) =>
    areas.flatMap((area): Fraction[] => {
      const cell: Cell = { area, year, quantity: 'total' };
      const [total, mean] = [variableOf(cell), variableOf({ ...cell, quantity: 'mean' })];
      if (total === undefined) return [];
      const isSpoken = [total, mean].some((one) => one !== undefined && program.spoken.has(one));
      const limits = atlas.limits(set, cell);
      const isNarrow = limits !== undefined && limits.high - limits.low < 1;
      if (!isSpoken && !isNarrow) return [];
      const range = { low: best(cell, 'low'), high: best(cell, 'high') };
      const { low, high } = wholeWithin(range);
      return low > high ? [{ cell, range }] : [];
    }),
  );
}

/** Finds the counts that are worked out and shown in fractions. */
export function shownFractions(
  all: Iterable<Told>,
  indicators: ReadonlyMap<string, NumericIndicator>,
): { told: Told; piece: Piece }[] {
  const seen = new Set<Piece>();
  const found: { told: Told; piece: Piece }[] = [];
  for (const told of all) {
    if (indicators.get(told.indicator)?.kind !== 'count') continue;
    for (const piece of [...told.own, told.limits, told.inherited]) {
      if (piece === null || seen.has(piece)) continue;
      seen.add(piece);
      if (piece.isWorkedOut && isFraction(piece)) found.push({ told, piece });
    }
  }
  return found;
}

function isFraction({ value, range }: Piece): boolean {
  const shown = value === null ? 0 : value;
  const ends = range === null ? [] : [range.low, range.high];
  return [shown, ...ends].some((end) => Number.isFinite(end) && !Number.isInteger(end));
}
