import type { Quantity } from './measures';
import type { Parts } from './program';
import type { Range } from './range';

/** What none and all are handed on along. */
export interface Structure {
  /** Means of wholes and of all their parts. */
  mixtures: Parts[];
  /** Totals of wholes and of all their parts. */
  sums: Parts[];
  within: { whole: number; part: number; of: Quantity }[];
  products: { mean: number; total: number }[];
}

/**
 * Hands on what no linear tie does, weights being more than none but otherwise unknown: where a whole
 * has none, or all, so has each of its parts, and the other way round; and no mean is no total.
 * @param ranges narrowed in place
 * @param top the greatest mean there can be
 */
export function settleExtremes(ranges: Range[], structure: Structure, top: number): void {
  const { mixtures, sums, within, products } = structure;
  let moved = true;
  const isNone = (variable: number) => (ranges[variable]?.high ?? Infinity) <= 0;
  const isAll = (variable: number) => (ranges[variable]?.low ?? 0) >= top;
  const makeNone = (variable: number) => {
    const range = ranges[variable];
    if (range === undefined || range.high <= 0) return;
    ranges[variable] = { low: range.low, high: 0 };
    moved = true;
  };
  const makeAll = (variable: number) => {
    const range = ranges[variable];
    if (range === undefined || range.low >= top) return;
    ranges[variable] = { low: top, high: range.high };
    moved = true;
  };
  while (moved) {
    moved = false;
    for (const { mean, total } of products) {
      if (isNone(mean)) makeNone(total);
      if (isNone(total)) makeNone(mean);
    }
    for (const { whole, parts } of [...mixtures, ...sums]) {
      if (isNone(whole)) parts.forEach(makeNone);
      else if (parts.every(isNone)) makeNone(whole);
    }
    for (const { whole, parts } of mixtures) {
      if (isAll(whole)) parts.forEach(makeAll);
      else if (parts.every(isAll)) makeAll(whole);
    }
    for (const { whole, part, of } of within) {
      if (isNone(whole)) makeNone(part);
      if (of === 'mean' && isAll(whole)) makeAll(part);
    }
  }
}
