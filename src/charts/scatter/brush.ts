import type { PairAxis } from '../../domain/comparison/pairAxis';
import type { Unit } from '../../domain/units';
import type { ScatterLayout } from './layout';
import { type ScatterScale, scatterScale, type ValueRange } from './scale';
import type { ScatterState } from './state';

/** What a brush takes: a rectangle of values. */
export interface Brushed {
  across: ValueRange;
  up: ValueRange;
}

/** Two corners of a rectangle on the plot, in pixels of the drawing. */
export interface Drag {
  from: { x: number; y: number };
  to: { x: number; y: number };
}

/** A hand that moves less than this has clicked. */
const LEAST_DRAG = 5;
/** An axis is told in no finer parts than a reader can point at. */
const PARTS = 400;
/** What an axis has room for doesn't depend on how long it is. */
const ANY_LENGTH = 300;

/** All values that the axes of a plot have room for. */
export function valuesOf({ first, second, groups, references }: ScatterState): Brushed {
  const known = [...groups, ...references];
  const ends = (axis: PairAxis, side: 'across' | 'up') => {
    const { low, high } = scatterScale(
      axis,
      known.map((one) => one[side]),
      ANY_LENGTH,
    );
    return { from: low, to: high };
  };
  return { across: ends(first, 'across'), up: ends(second, 'up') };
}

/** The rectangle of values under a drag; undefined where the hand hardly moved. */
export function brushedBy({ from, to }: Drag, layout: ScatterLayout): Brushed | undefined {
  if (Math.hypot(to.x - from.x, to.y - from.y) < LEAST_DRAG) return undefined;
  const { plot, across, up } = layout;
  return {
    across: rangeAt(across, from.x - plot.left, to.x - plot.left),
    up: rangeAt(up, plot.bottom - from.y, plot.bottom - to.y),
  };
}

function rangeAt(scale: ScatterScale, one: number, two: number): ValueRange {
  const step = (scale.high - scale.low) / PARTS;
  const decimals = Math.max(0, Math.min(8, Math.ceil(-Math.log10(step))));
  const [from, to] = [Math.min(one, two), Math.max(one, two)].map((pixel) => {
    const value = scale.valueAt(pixel);
    const told = Number(value.toFixed(decimals));
    // Whatever begins behind zero leaves zero out.
    return told === 0 && value > 0 ? 10 ** -decimals : told;
  });
  return { from: from ?? scale.low, to: to ?? scale.high };
}

/** Where a rectangle of values lies on the drawing; it ends with the plot. */
export function boxOf({ across, up }: Brushed, layout: ScatterLayout) {
  const { plot } = layout;
  const [wide, tall] = [layout.across.edges(across), layout.up.edges(up)];
  const within = (pixel: number, most: number) => Math.min(Math.max(pixel, 0), most);
  const [width, height] = [plot.right - plot.left, plot.bottom - plot.top];
  const left = within(wide.from, width);
  const bottom = within(tall.from, height);
  return {
    x: plot.left + left,
    y: plot.bottom - within(tall.to, height),
    width: within(wide.to, width) - left,
    height: within(tall.to, height) - bottom,
  };
}

/** The areas that lie wholly within: one that limits leave half inside isn't taken. */
export function unitsWithin({ across, up }: Brushed, { groups }: ScatterState): Unit[] {
  const holds = ({ from, to }: ValueRange, { low, high }: { low: number; high: number }) =>
    from <= low && high <= to;
  return groups
    .filter((group) => holds(across, group.across) && holds(up, group.up))
    .flatMap(({ items }) => items.map(({ unit }) => unit));
}
