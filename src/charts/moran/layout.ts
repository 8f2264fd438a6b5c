import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { AreaCode } from '../../domain/units';

/** One area of a Moran scatter plot: its value, and the mean of its neighbours. */
export interface MoranPoint {
  code: AreaCode;
  value: number;
  around: number;
}

interface Tick {
  value: number;
  at: number;
}

interface Line {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** Where everything of the plot lies, in pixels. */
export interface MoranLayout {
  width: number;
  height: number;
  plot: { left: number; right: number; top: number; bottom: number };
  points: readonly { code: AreaCode; x: number; y: number }[];
  /** The common mean, on either axis: it parts high from low. */
  meanX: number;
  meanY: number;
  /** Through the middle of the points, as steep as Moran's I. */
  slope: Line;
  xTicks: readonly Tick[];
  yTicks: readonly Tick[];
}

const LEFT = 36;
const RIGHT = 10;
const TOP = 10;
const PLOT = 200;
const AXIS = 22;

/** How far dots of one value are moved aside, so that they don't all lie on one another. */
const ASIDE = [0, -4, 4, -8, 8, -12, 12];

/**
 * Lays out a Moran scatter plot (L. Anselin, The Moran Scatterplot as an ESDA Tool, 1996), in the
 * unit of the values.
 * @param points of all areas that have neighbours
 * @param index Moran's I of them
 * @param width of the drawing in pixels; its height is always the same
 * @param stacked the values are few and the same for many, so that dots are moved aside
 */
export function layoutMoran(
  points: readonly MoranPoint[],
  index: number,
  width: number,
  stacked = false,
): MoranLayout {
  const plot = { left: LEFT, right: width - RIGHT, top: TOP, bottom: TOP + PLOT };
  const gap = stacked ? 18 : 6;
  const x = scaleLinear(domainOf(points.map(({ value }) => value)), [
    plot.left + gap,
    plot.right - gap,
  ]);
  const y = scaleLinear(domainOf(points.map(({ around }) => around)), [
    plot.bottom - 6,
    plot.top + 6,
  ]);
  const mean = meanOf(points.map(({ value }) => value));
  const meanAround = meanOf(points.map(({ around }) => around));
  const [low = 0, high = 1] = x.domain();
  const [bottom = 0, top = 1] = y.domain();
  const ends = [low, high].map((end) => {
    const raw = meanAround + index * (end - mean);
    const clamped = Math.min(Math.max(raw, bottom), top);
    // Where the line leaves the plot above or below, it ends there.
    return {
      value: raw === clamped ? end : mean + (clamped - meanAround) / index,
      around: clamped,
    };
  });
  const [start = { value: low, around: mean }, end = start] = ends;
  const along = stacked ? [...new Set(points.map(({ value }) => value))] : x.ticks(4);
  const seen = new Map<string, number>();
  return {
    width,
    height: plot.bottom + AXIS,
    plot,
    points: points.map(({ code, value, around }) => {
      const place = `${value} ${around}`;
      const before = seen.get(place) ?? 0;
      seen.set(place, before + 1);
      const aside = stacked ? (ASIDE[before % ASIDE.length] ?? 0) : 0;
      return { code, x: x(value) + aside, y: y(around) };
    }),
    meanX: x(mean),
    meanY: clamp(y(mean), plot.top, plot.bottom),
    slope: { x1: x(start.value), y1: y(start.around), x2: x(end.value), y2: y(end.around) },
    xTicks: along.map((value) => ({ value, at: x(value) })),
    yTicks: y.ticks(4).map((value) => ({ value, at: y(value) })),
  };
}

function domainOf(values: readonly number[]): [number, number] {
  const [low = 0, high = 1] = extent(values);
  return high > low ? [low, high] : [low - 1, high + 1];
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
