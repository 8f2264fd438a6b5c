import { group } from 'd3-array';
import { spread } from '../spread';
import type { TrendMark } from './layout';

/** One year of an era: what is known of it, and the place where it can be pressed. */
export interface TrendColumn {
  year: number;
  /** The subject's marks first. */
  marks: readonly TrendMark[];
  /** Ends of the place, in pixels. Neighbours touch and never overlap. */
  left: number;
  right: number;
}

/** The least width of what can be pressed, in CSS pixels (WCAG 2.2, 2.5.8). */
export const TARGET = 24;
/** Beyond this a place would seem to belong to years without figures. */
const WIDEST = 64;

/**
 * Places to press, one a year with figures, from half-way to the year before to half-way to the next.
 * Where years stand nearer than a finger can tell, their places move apart.
 * @param frame the pixels that all places share; wide enough for as many as there are
 */
export function columnsOf(
  marks: readonly TrendMark[],
  frame: { left: number; right: number },
): TrendColumn[] {
  const years = [...group(marks, ({ point }) => point.year)].sort(([one], [two]) => one - two);
  const middles = spread(
    years.map(([, [first]]) => first?.x ?? 0),
    TARGET,
    frame.left + TARGET / 2,
    frame.right - TARGET / 2,
  );
  return years.map(([year, of], place) => {
    const middle = middles[place] ?? 0;
    const before = middles[place - 1];
    const after = middles[place + 1];
    return {
      year,
      marks: [...of].sort((one, two) => rankOf(one) - rankOf(two)),
      left: Math.max(
        middle - WIDEST / 2,
        before === undefined ? frame.left : (before + middle) / 2,
      ),
      right: Math.min(
        middle + WIDEST / 2,
        after === undefined ? frame.right : (middle + after) / 2,
      ),
    };
  });
}

function rankOf({ area }: TrendMark): number {
  return area.role === 'subject' ? 0 : 1;
}
