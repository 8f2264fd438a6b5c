import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { classInterval, type NumericClasses } from '../../domain/classes/classes';
import type { PairAxis } from '../../domain/comparison/pairAxis';
import { type Indicator, naturalRange } from '../../domain/indicators';
import type { Interval } from '../../domain/knowledge/kinds';

/** A stretch of an axis, in pixels from its low end. */
export interface Stretch {
  from: number;
  to: number;
}

/** A range of values, both ends included; of a status in steps. */
export interface ValueRange {
  from: number;
  to: number;
}

/** One axis of a scatter plot. Pixels count from its low end, values in the indicator's unit; of a
 * status the steps count as values. */
export interface ScatterScale {
  /** Where limits lie; one figure is a stretch without length. `endless` where they go on beyond
   * the frame. */
  stretch: (span: Interval) => Stretch & { endless: boolean };
  /** Where a range of values lies that begins and ends anywhere on the axis. */
  edges: (range: ValueRange) => Stretch;
  valueAt: (pixel: number) => number;
  ticks: readonly { value: number; at: number }[];
  /** Where each step lies. */
  steps: readonly Stretch[];
  /** All values that the axis has room for. */
  low: number;
  high: number;
}

/** Zero as a class of its own has a strip of its own before all that is above it. */
const ZERO_STRIP = 30;
const PAD = 12;
/** Limits without meaning for the rest, such as ten times the highest figure, run out of the frame. */
const FARTHEST = 2;

/**
 * @param spans figures and limits that must have room
 * @param length of the axis in pixels
 */
export function scatterScale(
  { scene, steps }: PairAxis,
  spans: readonly Interval[],
  length: number,
): ScatterScale {
  return scene.classes.kind === 'numeric'
    ? measured(scene.indicator, scene.classes, spans, length)
    : laddered(steps.length, length);
}

/** A status: each step as wide as the others. */
function laddered(count: number, length: number): ScatterScale {
  const width = length / count;
  const middle = (step: number) => (step + 0.5) * width;
  return {
    stretch: ({ low, high }) => ({ from: middle(low), to: middle(high), endless: false }),
    edges: ({ from, to }) => ({ from: middle(from), to: middle(to) }),
    valueAt: (pixel) => pixel / width - 0.5,
    ticks: Array.from({ length: count }, (_, value) => ({ value, at: middle(value) })),
    steps: Array.from({ length: count }, (_, step) => ({
      from: step * width,
      to: (step + 1) * width,
    })),
    low: 0,
    high: count - 1,
  };
}

function measured(
  indicator: Indicator,
  classes: NumericClasses,
  spans: readonly Interval[],
  length: number,
): ScatterScale {
  const start = classes.zero ? ZERO_STRIP : PAD;
  const scale = scaleLinear(roomFor(indicator, classes, spans), [start, length - PAD]).nice(4);
  const [low = 0, high = 1] = scale.domain();
  const isZero = (value: number) => classes.zero && value <= 0;
  const at = (value: number) => (isZero(value) ? ZERO_STRIP / 2 : scale(value));
  const within = (value: number) => Math.min(Math.max(scale(value), start), length);
  const ticks = scale.ticks(Math.max(2, Math.min(5, Math.floor(length / 56))));
  return {
    stretch: (span) => ({
      from: isZero(span.low) && span.lowOpen ? start : at(span.low),
      to: span.high > high ? length : at(span.high),
      endless: span.high > high,
    }),
    edges: ({ from, to }) => ({
      from: isZero(from) ? 0 : scale(from),
      to: isZero(to) ? start : scale(to),
    }),
    valueAt: (pixel) => (classes.zero && pixel < ZERO_STRIP ? 0 : scale.invert(pixel)),
    ticks: ticks.map((value) => ({ value, at: at(value) })),
    steps: Array.from({ length: classes.limits.length + 1 + Number(classes.zero) }, (_, index) => {
      if (classes.zero && index === 0) return { from: 0, to: ZERO_STRIP };
      const limits = classInterval(classes, index);
      const isFirst = index === 0;
      return {
        from: isFirst ? 0 : classes.zero && index === 1 ? ZERO_STRIP : within(limits.low),
        to: limits.high === Infinity ? length : within(limits.high),
      };
    }),
    low,
    high,
  };
}

/** The least and the greatest value to have room for: figures, near limits of classes, and limits
 * of what is known as far as they say anything. */
function roomFor(
  { kind }: Indicator,
  classes: NumericClasses,
  spans: readonly Interval[],
): [number, number] {
  const natural = naturalRange({ kind }).high;
  const end = Number.isFinite(natural) ? natural : 0;
  const lows = spans.map(({ low }) => low);
  const [least = 0, most = 0] = extent(lows);
  const highs = spans
    .map(({ high }) => high)
    // Where values have a natural end, that is never too far.
    .filter((high) => Number.isFinite(high) && high <= Math.max(FARTHEST * most, end));
  const [from = 0, to = 0] = extent([...(classes.zero ? [0] : []), ...lows, ...highs]);
  const reach = Math.max(to - from, 0.25 * Math.abs(to));
  const near = classes.limits.filter((limit) => limit > from - reach && limit < to + reach);
  const [low = least, high = most] = extent([from, to, ...near]);
  // One value alone stands in the middle of an axis of some length.
  const slack = low === high ? Math.max(1, Math.abs(low) * 0.1) : 0;
  return [Math.max(0, low - slack), Math.min(natural, high + slack)];
}
