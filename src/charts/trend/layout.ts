import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { SeriesPoint, SeriesSegment } from '../../domain/series';
import { spread } from '../spread';
import { type Era, layoutEras } from './eras';
import { extentOf, type MarkShape, shapeOf } from './marks';
import { pathsOf, type TrendPath } from './paths';
import type { TrendArea, TrendState } from './state';

export interface TrendSize {
  width: number;
  height: number;
}

/** One thing known of one area and year. Pixels from the top left; `top` ≤ `y` ≤ `bottom`. */
export interface TrendMark {
  key: string;
  area: TrendArea;
  segment: SeriesSegment;
  point: SeriesPoint;
  shape: MarkShape;
  x: number;
  y: number;
  top: number;
  bottom: number;
  /** A bar without an upper limit: it goes on beyond the frame. */
  endless: boolean;
  /** Of the dots of a disagreement; else empty. */
  dots: readonly number[];
}

/** A name at the end of an area's line, and where the line ends. */
export interface TrendLabel {
  area: TrendArea;
  x: number;
  y: number;
  fromX: number;
  fromY: number;
}

export interface TrendLayout extends TrendSize {
  plot: { left: number; right: number; top: number; bottom: number };
  yearX: number | undefined;
  yTicks: readonly { value: number; y: number }[];
  xTicks: readonly { year: number; x: number }[];
  /** Between the years where one poverty line ends and the next begins. */
  breaks: readonly number[];
  eras: readonly Era[];
  paths: readonly TrendPath[];
  marks: readonly TrendMark[];
  labels: readonly TrendLabel[];
}

/** Wide enough for the letters of the chart's type at 11 px. */
const LETTER = 6.4;
const LABEL_GAP = 14;
const PAD = 8;
const AXIS = 22;

/**
 * Places a trend in pixels.
 * @param size of the whole drawing; the plot is what labels and axes leave of it
 */
export function layoutTrend(state: TrendState, { width, height }: TrendSize): TrendLayout {
  const longest = max(state.areas, (area) => area.name.length) ?? 0;
  const left = 34;
  const right = Math.max(width - longest * LETTER - 14, width * 0.55);
  const x = scaleLinear([state.first, state.last], [left + PAD, right - PAD]);
  const { eras, height: below } = layoutEras(state.lines, x, { from: left, to: right });
  const plot = { left, right, top: PAD + 4, bottom: height - AXIS - below };
  const y = scaleLinear([0, highest(state)], [plot.bottom, plot.top]).nice(4);
  const ceiling = max(y.domain()) ?? 1;
  const marks = state.areas.flatMap((area) =>
    area.segments.flatMap((segment) =>
      segment.points.map((point) => markOf(area, segment, point, { x, y, ceiling })),
    ),
  );
  return {
    width,
    height,
    plot,
    yearX: state.first <= state.year && state.year <= state.last ? x(state.year) : undefined,
    yTicks: y.ticks(4).map((value) => ({ value, y: y(value) })),
    xTicks: yearTicks(state).map((year) => ({ year, x: x(year) })),
    breaks: state.lines
      // The province's own line came beside the central one and ended nothing.
      .filter((line) => line.scope === 'central' && line.from > state.first)
      .map((line) => x(line.from - 0.5)),
    eras: eras.map((era) => ({ ...era, y: era.y + plot.bottom + AXIS })),
    paths: pathsOf(marks),
    marks,
    labels: labelsOf(state, marks, plot),
  };
}

interface Scales {
  x: (year: number) => number;
  y: (value: number) => number;
  /** The highest value with a place on the axis: where a bar without an upper limit ends. */
  ceiling: number;
}

function markOf(
  area: TrendArea,
  segment: SeriesSegment,
  point: SeriesPoint,
  { x, y, ceiling }: Scales,
): TrendMark {
  const shape = shapeOf(point.own);
  const values =
    shape.kind === 'bar' ? [shape.low, Math.min(shape.high, ceiling)] : extentOf(shape);
  const heights = values.map(y);
  const top = min(heights) ?? 0;
  const bottom = max(heights) ?? 0;
  return {
    key: [area.code, segment.population ?? '', segment.line ?? '', point.year].join(' '),
    area,
    segment,
    point,
    shape,
    x: x(point.year),
    y: shape.kind === 'bar' ? (top + bottom) / 2 : y(shape.value),
    top,
    bottom,
    endless: shape.kind === 'bar' && shape.high === Infinity,
    dots: shape.kind === 'dots' ? heights : [],
  };
}

function highest(state: TrendState): number {
  const values = state.areas.flatMap((area) =>
    area.segments.flatMap((segment) =>
      segment.points.flatMap((point) => extentOf(shapeOf(point.own))),
    ),
  );
  return Math.max(...values, state.ceiling ?? 0) || 1;
}

/** First, last and every fifth year between, none nearer than three years to the last. */
function yearTicks({ first, last }: TrendState): number[] {
  const fives = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => year % 5 === 0 && year !== first && last - year >= 3,
  );
  return [first, ...fives, last];
}

function labelsOf(
  state: TrendState,
  marks: readonly TrendMark[],
  plot: TrendLayout['plot'],
): TrendLabel[] {
  const ends = state.areas.flatMap((area) => {
    const own = marks.filter((mark) => mark.area === area);
    const last = own.reduce<TrendMark | undefined>(
      (latest, mark) =>
        latest === undefined || mark.point.year >= latest.point.year ? mark : latest,
      undefined,
    );
    return last === undefined ? [] : [{ area, last }];
  });
  const places = spread(
    ends.map(({ last }) => last.y),
    LABEL_GAP,
    plot.top + 4,
    plot.bottom - 4,
  );
  return ends.map(({ area, last }, index) => ({
    area,
    x: plot.right + 8,
    y: places[index] ?? last.y,
    fromX: last.x,
    fromY: last.y,
  }));
}

/** The width that a label may take, in pixels: what the layout left room for. */
export function labelWidth(name: string): number {
  return name.length * LETTER;
}
