import { max } from 'd3-array';
import type { Facts } from '../../domain/facts';
import type { Indicator } from '../../domain/indicators';
import type { LineId, PovertyLine } from '../../domain/povertyLines';
import type { SeriesSegment } from '../../domain/series';
import { seriesOf } from '../../domain/series';
import type { AreaCode } from '../../domain/units';
import { extentOf, shapeOf } from './marks';

/** One area in a trend. The subject is what the reader asked about, the others stand behind. */
export interface TrendArea {
  code: AreaCode;
  name: string;
  role: 'subject' | 'reference';
  segments: readonly SeriesSegment[];
}

/** A trend without pixels. */
export interface TrendState {
  indicator: Indicator;
  /** The year that the atlas shows. */
  year: number;
  areas: readonly TrendArea[];
  /** Poverty lines that the figures were counted by, in the order of their years. */
  lines: readonly PovertyLine[];
  /** A value that the axis of each line reaches at least, so that several trends share them. */
  ceilings?: ReadonlyMap<LineId | null, number>;
}

interface TrendRequest {
  indicator: Indicator;
  year: number;
  /** Names as the labels show them; the first with any figure is the subject. */
  areas: readonly { code: AreaCode; name: string }[];
}

/** Gathers the series of several areas. Areas without any figure are left out. */
export function trendOf(facts: Facts, { indicator, year, areas }: TrendRequest): TrendState {
  const drawn = areas
    .map(({ code, name }) => ({ code, name, segments: seriesOf(facts, indicator.id, code) }))
    .filter((area) => area.segments.length > 0)
    .map((area, place): TrendArea => ({ ...area, role: place === 0 ? 'subject' : 'reference' }));
  const used = new Set(drawn.flatMap((area) => area.segments.map((segment) => segment.line)));
  return {
    indicator,
    year,
    areas: drawn,
    lines: facts.file.lines
      .filter((line) => used.has(line.id))
      .sort((one, two) => one.from - two.from),
  };
}

/** The highest value of each line in any of several trends: what their axes must all reach. */
export function ceilingsOf(states: readonly TrendState[]): Map<LineId | null, number> {
  const ceilings = new Map<LineId | null, number>();
  for (const { line, points } of states.flatMap(segmentsOf)) {
    const values = points.flatMap(({ own }) => extentOf(shapeOf(own)));
    ceilings.set(line, Math.max(ceilings.get(line) ?? 0, max(values) ?? 0));
  }
  return ceilings;
}

function segmentsOf({ areas }: TrendState): SeriesSegment[] {
  return areas.flatMap(({ segments }) => segments);
}
