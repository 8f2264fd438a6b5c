import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { spread } from '../spread';
import { columnsOf, TARGET, type TrendColumn } from './columns';
import { type Era, figuresOf, type TrendFigure } from './eras';
import { extentOf, type MarkShape, shapeOf } from './marks';
import { pathsOf, type TrendPath } from './paths';
import type { TrendArea } from './state';

export interface TrendSize {
  width: number;
  height: number;
}

/** A figure in its place. Pixels from the top left; `top` ≤ `y` ≤ `bottom`. */
export interface TrendMark extends TrendFigure {
  key: string;
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

/** An era in pixels. */
export interface EraLayout extends TrendSize {
  plot: { left: number; right: number; top: number; bottom: number };
  /** Where the shown year is; undefined where that is none of the era's. */
  yearX: number | undefined;
  yTicks: readonly { value: number; y: number }[];
  xTicks: readonly { year: number; x: number }[];
  paths: readonly TrendPath[];
  marks: readonly TrendMark[];
  labels: readonly TrendLabel[];
  columns: readonly TrendColumn[];
}

interface EraRequest extends TrendSize {
  /** The year that the atlas shows. */
  year: number;
  /** A value that the axis reaches at least. */
  ceiling?: number | undefined;
}

/** Wide enough for the letters of the chart's type at 11 px. */
const LETTER = 6.4;
const LABEL_GAP = 14;
const PAD = 12;
const TOP = 10;
const AXIS = 22;
/** Between the middles of two years under the axis. */
const YEAR_GAP = 32;

/**
 * Places an era in pixels, on axes of its own.
 * @param request the size of the whole drawing (the plot is what labels and axes leave of it), and
 * what else the axes must show
 */
export function layoutEra(era: Era, { width, height, year, ceiling }: EraRequest): EraLayout {
  const longest = max(era.areas, (area) => area.name.length) ?? 0;
  const left = 36;
  const figures = figuresOf(era);
  const years = new Set(figures.map(({ point }) => point.year)).size;
  const right = Math.max(width - longest * LETTER - 14, width * 0.55, left + years * TARGET);
  const plot = { left, right, top: TOP, bottom: height - AXIS };
  const x = scaleLinear([era.first, era.last], [left + PAD, right - PAD]);
  const top = Math.max(highest(era), ceiling ?? 0) || 1;
  const count = height < 120 ? 2 : 4;
  const y = scaleLinear([0, top], [plot.bottom, plot.top]).nice(count);
  const scales = { x, y, ceiling: max(y.domain()) ?? top };
  const marks = figures.map((figure) => markOf(figure, scales));
  return {
    width,
    height,
    plot,
    yearX: era.first <= year && year <= era.last ? x(year) : undefined,
    yTicks: y.ticks(count).map((value) => ({ value, y: y(value) })),
    xTicks: yearTicks(era, marks, x),
    paths: pathsOf(marks),
    marks,
    labels: labelsOf(era, marks, plot),
    columns: columnsOf(marks, plot),
  };
}

interface Scales {
  x: (year: number) => number;
  y: (value: number) => number;
  /** The highest value with a place on the axis: where a bar without an upper limit ends. */
  ceiling: number;
}

function markOf(figure: TrendFigure, { x, y, ceiling }: Scales): TrendMark {
  const { area, segment, point } = figure;
  const shape = shapeOf(point.own);
  const values =
    shape.kind === 'bar' ? [shape.low, Math.min(shape.high, ceiling)] : extentOf(shape);
  const heights = values.map(y);
  const top = min(heights) ?? 0;
  const bottom = max(heights) ?? 0;
  return {
    key: [area.code, segment.population ?? '', segment.line ?? '', point.year].join(' '),
    ...figure,
    shape,
    x: x(point.year),
    y: shape.kind === 'bar' ? (top + bottom) / 2 : y(shape.value),
    top,
    bottom,
    endless: shape.kind === 'bar' && shape.high === Infinity,
    dots: shape.kind === 'dots' ? heights : [],
  };
}

function highest(era: Era): number {
  return Math.max(0, ...figuresOf(era).flatMap(({ point }) => extentOf(shapeOf(point.own))));
}

/**
 * Years under the axis, none so near to another that their digits would touch: the ends first, then
 * years with figures, then all others.
 */
function yearTicks(
  { first, last }: Era,
  marks: readonly TrendMark[],
  x: (year: number) => number,
): { year: number; x: number }[] {
  const all = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const known = marks.map(({ point }) => point.year).sort((one, two) => two - one);
  const ticks: number[] = [];
  for (const year of [first, last, ...known, ...all]) {
    if (ticks.every((tick) => Math.abs(x(tick) - x(year)) >= YEAR_GAP)) ticks.push(year);
  }
  return ticks.sort((one, two) => one - two).map((year) => ({ year, x: x(year) }));
}

function labelsOf(
  { areas }: Era,
  marks: readonly TrendMark[],
  plot: EraLayout['plot'],
): TrendLabel[] {
  const ends = areas.flatMap((area) => {
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
