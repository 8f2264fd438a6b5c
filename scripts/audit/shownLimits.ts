import { wholeWithin } from './wholeNumbers';
import { dustOf, type Range } from './range';
import type { NumericIndicator } from './rows';
import type { LimitsOf, Piece, Told } from './told';

/** Shown limits that are tighter than what the rules leave of the cell. */
export interface Overstated {
  told: Told;
  piece: Piece;
  limits: Range;
}

/** Finds what is shown tighter than the rules leave it, but for the whole numbers of counts. */
export function overstated(
  all: Iterable<Told>,
  indicators: ReadonlyMap<string, NumericIndicator>,
  limitsOf: LimitsOf,
): Overstated[] {
  return [...all].flatMap((told) =>
    [...told.own, told.limits].flatMap((piece): Overstated[] => {
      if (piece === null || piece.range === null || piece.kind === 'conflict' || !piece.isWorkedOut)
        return [];
      const limits = limitsOf(told.indicator, piece, told);
      if (limits === undefined) return [];
      const isCount = indicators.get(told.indicator)?.kind === 'count';
      const { low, high } = isCount ? wholeWithin(limits) : limits;
      const isTighter =
        piece.range.low > low + dustOf(low) || piece.range.high < high - dustOf(high);
      return isTighter ? [{ told, piece, limits }] : [];
    }),
  );
}
