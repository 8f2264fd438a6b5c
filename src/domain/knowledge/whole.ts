import type { Interval } from './kinds';

/** Sums and products of printed decimals are as exact as this, relative to their size. */
const TOLERANCE = 1e-9;

/**
 * The whole numbers of an interval: households and people aren't counted in fractions, so at most
 * 223.05 is at most 223, more than 3 is at least 4.
 * @returns closed at both ends; undefined where there is no whole number between them
 */
export function wholeWithin({ low, high, lowOpen, highOpen }: Interval): Interval | undefined {
  const least = ceiling(low, lowOpen);
  const most = -ceiling(-high, highOpen);
  if (least > most) return undefined;
  return { low: least, high: most, lowOpen: false, highOpen: false };
}

function ceiling(end: number, open: boolean): number {
  if (!Number.isFinite(end)) return end;
  const near = Math.round(end);
  const isWhole = Math.abs(end - near) <= TOLERANCE * Math.max(1, Math.abs(end));
  if (isWhole) return open ? near + 1 : near;
  return Math.ceil(end);
}
