import { fc } from '@fast-check/vitest';

/**
 * Any figure between two whole numbers that a source may print. Sources print decimals: a fraction
 * so small that dividing by it overflows is no figure, and no limit of one.
 */
export function printedFigure(low: number, high: number, decimals = 3): fc.Arbitrary<number> {
  const scale = 10 ** decimals;
  return fc.integer({ min: low * scale, max: high * scale }).map((digits) => digits / scale);
}
