import { isFigure } from '../../domain/knowledge/claim';
import type { Measured } from '../../domain/knowledge/kinds';
import { never } from '../../domain/never';

/** How a kind is drawn: filled for what is printed, a ring for what follows from print, a bar
 * for limits, several dots for sources that disagree. Values are in the indicator's unit. */
export type MarkShape =
  | { kind: 'dot'; value: number }
  | { kind: 'ring'; value: number }
  | { kind: 'bar'; low: number; high: number }
  | { kind: 'dots'; value: number; values: readonly number[] };

/** The shape of what is known. `high` of a bar may be Infinity. */
export function shapeOf(own: Measured): MarkShape {
  switch (own.kind) {
    case 'reported':
      return { kind: 'dot', value: own.value };
    case 'derived':
    case 'implied':
      return { kind: 'ring', value: own.value };
    case 'bounded':
      return { kind: 'bar', low: own.interval.low, high: own.interval.high };
    case 'conflict': {
      const figures = own.claims.filter(isFigure).map((claim) => claim.value);
      return { kind: 'dots', value: own.value, values: [...new Set([own.value, ...figures])] };
    }
    default:
      return never(own);
  }
}

/** All finite values that a shape must have room for. */
export function extentOf(shape: MarkShape): number[] {
  switch (shape.kind) {
    case 'dot':
    case 'ring':
      return [shape.value];
    case 'bar':
      return [shape.low, shape.high].filter(Number.isFinite);
    case 'dots':
      return [...shape.values];
    default:
      return never(shape);
  }
}

/** The value that a line may pass through; undefined where only limits are known. */
export function joinedValue(shape: MarkShape): number | undefined {
  return shape.kind === 'bar' ? undefined : shape.value;
}
