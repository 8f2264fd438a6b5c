import { group, pairs } from 'd3-array';
import { line } from 'd3-shape';
import type { TrendMark } from './layout';
import { joinedValue } from './marks';
import type { TrendArea } from './state';

/** A stretch of line that a definition holds for. */
export interface TrendPath {
  key: string;
  area: TrendArea;
  d: string;
  /** Passes over years that nothing was published for. */
  bridging: boolean;
}

const draw = line<TrendMark>(
  (mark) => mark.x,
  (mark) => mark.y,
);

/**
 * Joins marks that may be joined: of one segment, next to each other, both with a value. A mark
 * that has only limits parts the line; a step over years without figures is a path of its own.
 */
export function pathsOf(marks: readonly TrendMark[]): TrendPath[] {
  const segments = group(
    marks.filter((mark) => mark.segment.joined),
    (mark) => mark.segment,
  );
  return [...segments.values()].flatMap((of) =>
    pairs(of).flatMap(([from, to]): TrendPath[] => {
      const joined = joinedValue(from.shape) !== undefined && joinedValue(to.shape) !== undefined;
      const d = joined ? draw([from, to]) : null;
      if (d === null) return [];
      const bridging = to.point.year - from.point.year > 1;
      return [{ key: `${from.key}–${to.key}`, area: from.area, d, bridging }];
    }),
  );
}
