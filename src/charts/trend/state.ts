import type { Facts } from '../../domain/facts';
import type { Indicator } from '../../domain/indicators';
import type { PovertyLine } from '../../domain/povertyLines';
import type { SeriesSegment } from '../../domain/series';
import { seriesOf } from '../../domain/series';
import type { AreaCode } from '../../domain/units';

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
  first: number;
  last: number;
  /** The year that the atlas shows. */
  year: number;
  areas: readonly TrendArea[];
  /** Poverty lines that the figures were counted by, in the order of their years. */
  lines: readonly PovertyLine[];
  /** A value that the axis reaches at least, so that several trends share one. */
  ceiling?: number;
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
    first: facts.years[0] ?? year,
    last: facts.years.at(-1) ?? year,
    year,
    areas: drawn,
    lines: facts.file.lines
      .filter((line) => used.has(line.id))
      .sort((one, two) => one.from - two.from),
  };
}
