import type { LineId } from '../../domain/povertyLines';
import type { SeriesPoint, SeriesSegment } from '../../domain/series';
import type { TrendArea, TrendState } from './state';

/** One thing known of one area and year. */
export interface TrendFigure {
  area: TrendArea;
  segment: SeriesSegment;
  point: SeriesPoint;
}

/**
 * What may be drawn on one axis: figures counted by one poverty line, or by none. Figures of two lines
 * have nothing to do with each other, not even their scale.
 */
export interface Era {
  line: LineId | null;
  /** First and last year of its axis: all of the line's own years, and those of figures. */
  first: number;
  last: number;
  /** Areas with figures by this line, with these alone. */
  areas: readonly TrendArea[];
  /** The area that the trend is about has figures by this line. */
  hasSubject: boolean;
}

/** Parts a trend by poverty line, in the order of the lines; what names no line comes last. */
export function erasOf({ areas, lines }: TrendState): Era[] {
  const order = [...lines.map(({ id }) => id), ...linesOf(areas)];
  return [...new Set(order)].flatMap((line): Era[] => {
    const counted = areas.flatMap((area): TrendArea[] => {
      const segments = area.segments.filter((segment) => segment.line === line);
      return segments.length === 0 ? [] : [{ ...area, segments }];
    });
    const span = lines.find(({ id }) => id === line);
    const years = counted.flatMap(({ segments }) =>
      segments.flatMap(({ points }) => points.map(({ year }) => year)),
    );
    if (years.length === 0) return [];
    return [
      {
        line,
        first: Math.min(...years, span?.from ?? Infinity),
        last: Math.max(...years, span?.to ?? -Infinity),
        areas: counted,
        hasSubject: counted.some(({ role }) => role === 'subject'),
      },
    ];
  });
}

function linesOf(areas: readonly TrendArea[]): (LineId | null)[] {
  return areas.flatMap(({ segments }) => segments.map(({ line }) => line));
}

/** All that is known by a line: area by area, each in the order of its years. */
export function figuresOf({ areas }: Era): TrendFigure[] {
  return areas.flatMap((area) =>
    area.segments.flatMap((segment) => segment.points.map((point) => ({ area, segment, point }))),
  );
}

/** What is known by a line in a year: of the subject first, and of the principal population first. */
export function figuresIn(era: Era, year: number): TrendFigure[] {
  const rankOf = ({ area, point }: TrendFigure) =>
    (area.role === 'subject' ? 0 : 2) + (point.own.scope.otherPopulation ? 1 : 0);
  return figuresOf(era)
    .filter(({ point }) => point.year === year)
    .sort((one, two) => rankOf(one) - rankOf(two));
}
