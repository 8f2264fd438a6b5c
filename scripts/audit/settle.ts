import type { Parts } from './program';
import type { Range } from './range';

/** What none and all are handed on along. */
export interface Structure {
  /** Narrowed in place. */
  ranges: Range[];
  mixtures: readonly Parts[];
  sums: readonly Parts[];
  /** The part of a whole of which nobody knows the rest: of means, and of totals. */
  within: readonly Parts[];
  totalsWithin: readonly Parts[];
  products: readonly { mean: number; total: number }[];
  /** The greatest mean there can be. */
  top: number;
}

/**
 * Hands on what no linear tie does, weights being more than none but otherwise unknown: where a whole
 * has none, or all, so has each of its parts, and the other way round; and no mean is no total.
 */
export function settleExtremes(structure: Structure): void {
  const { ranges, mixtures, sums, within, totalsWithin, products, top } = structure;
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
    for (const { whole, parts } of [...within, ...totalsWithin]) {
      if (isNone(whole)) parts.forEach(makeNone);
    }
    for (const { whole, parts } of within) {
      if (isAll(whole)) parts.forEach(makeAll);
    }
  }
}
