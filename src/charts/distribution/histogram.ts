import { bin, extent, group } from 'd3-array';
import { scaleLinear } from 'd3-scale';

/** A figure and the class that it is coloured by. */
export interface ClassedFigure {
  value: number;
  place: number;
}

/** One column: how many figures lie from `low` to below `high`, the last with `high` itself. */
export interface HistogramColumn {
  low: number;
  high: number;
  count: number;
  x: number;
  width: number;
  /** By class, the lowest class at the bottom. */
  parts: readonly { place: number; y: number; height: number }[];
}

export interface HistogramLayout {
  width: number;
  height: number;
  axisY: number;
  x: (value: number) => number;
  ticks: readonly { value: number; x: number }[];
  columns: readonly HistogramColumn[];
}

const SIDE = 14;
const AXIS = 20;
const TOP = 16;
const PLOT = 84;
const COLUMNS = 10;

/**
 * Counts figures in columns of equal width between round values.
 * @param fromZero the axis begins at none
 * @param width of the drawing in pixels; its height is always the same
 */
export function layoutHistogram(
  figures: readonly ClassedFigure[],
  fromZero: boolean,
  width: number,
): HistogramLayout {
  const [low = 0, high = 1] = extent(figures, (figure) => figure.value);
  const start = fromZero ? Math.min(0, low) : low;
  // Figures that are all alike share one column of some width.
  const end = high > start ? high : start + Math.max(1, Math.abs(start) * 0.1);
  const x = scaleLinear([start, end], [SIDE, width - SIDE]).nice(COLUMNS);
  const [first = start, last = end] = x.domain();
  const counted = bin<ClassedFigure, number>()
    .value((figure) => figure.value)
    .domain([first, last])
    // A limit at the end would have a column of no width behind it, with the highest figure.
    .thresholds(x.ticks(COLUMNS).filter((limit) => limit > first && limit < last))([...figures]);
  const highest = Math.max(1, ...counted.map((column) => column.length));
  const axisY = TOP + PLOT;
  const heightOf = (count: number) => (PLOT * count) / highest;
  return {
    width,
    height: axisY + AXIS,
    axisY,
    x,
    ticks: x.ticks(4).map((value) => ({ value, x: x(value) })),
    columns: counted.flatMap((column): HistogramColumn[] => {
      const { x0 = first, x1 = last } = column;
      if (column.length === 0) return [];
      let below = 0;
      const parts = [...group(column, (figure) => figure.place)]
        .sort(([one], [two]) => one - two)
        .map(([place, { length }]) => {
          below += length;
          return { place, y: axisY - heightOf(below), height: heightOf(length) };
        });
      return [{ low: x0, high: x1, count: column.length, x: x(x0), width: x(x1) - x(x0), parts }];
    }),
  };
}
