import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Indicator } from '../../domain/indicators';
import type { Measured } from '../../domain/knowledge/kinds';
import type { AreaCode } from '../../domain/units';
import { extentOf, type MarkShape, shapeOf } from '../trend/marks';

/** An area on the axis. */
export interface AxisArea {
  code: AreaCode;
  name: string;
  role: 'pinned' | 'reference';
  /** Undefined where nothing is known of the area itself: then it has no mark. */
  own: Measured | undefined;
  /** What is known of it, in words. */
  figure: string;
}

/** A mark in pixels from the left; a bar without an upper limit goes on beyond the frame. */
export interface AxisMark {
  shape: MarkShape;
  from: number;
  to: number;
  dots: readonly number[];
  endless: boolean;
}

export interface AxisRow {
  area: AxisArea;
  mark: AxisMark | undefined;
}

export interface AxisLayout {
  width: number;
  rows: readonly AxisRow[];
  ticks: readonly { value: number; x: number }[];
}

const SIDE = 10;

/**
 * Sets areas on one axis, each in a row of its own.
 * @param width of the axis in pixels
 * @returns no ticks where no area has a mark
 */
export function layoutAxis(
  indicator: Pick<Indicator, 'zeroClass'>,
  areas: readonly AxisArea[],
  width: number,
): AxisLayout {
  const shapes = areas.map(({ own }) => (own === undefined ? undefined : shapeOf(own)));
  const values = shapes.flatMap((shape) => (shape === undefined ? [] : extentOf(shape)));
  const [low, high] = extent(indicator.zeroClass && values.length > 0 ? [0, ...values] : values);
  if (low === undefined) {
    return { width, rows: areas.map((area) => ({ area, mark: undefined })), ticks: [] };
  }
  // One value alone stands in the middle of an axis of some length.
  const slack = low === high ? Math.max(1, Math.abs(low) * 0.1) : 0;
  const x = scaleLinear([low - slack, high + slack], [SIDE, width - SIDE]).nice(4);
  const count = Math.max(2, Math.min(4, Math.floor(width / 56)));
  return {
    width,
    rows: areas.map((area, index) => ({ area, mark: markOf(shapes[index], x, width) })),
    ticks: x.ticks(count).map((value) => ({ value, x: x(value) })),
  };
}

function markOf(
  shape: MarkShape | undefined,
  x: (value: number) => number,
  width: number,
): AxisMark | undefined {
  if (shape === undefined) return undefined;
  const dots = shape.kind === 'bar' ? [] : extentOf(shape).map(x);
  const endless = shape.kind === 'bar' && shape.high === Infinity;
  return {
    shape,
    from: shape.kind === 'bar' ? x(shape.low) : Math.min(...dots),
    to: shape.kind === 'bar' ? (endless ? width - 2 : x(shape.high)) : Math.max(...dots),
    dots,
    endless,
  };
}
