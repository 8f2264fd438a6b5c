import type { Knowledge } from '../../domain/knowledge/kinds';
import { isMeasured, isOwnFigure } from '../../domain/knowledge/kinds';
import { never } from '../../domain/never';

/** How far an area's figure is known: what a summary counts. */
export type Extent =
  /** An exact figure of the area itself, counted as asked: what may be ranked. */
  | 'exact'
  /** A figure of the area itself, but of another population, by an unnamed line, or assumed. */
  | 'otherwise'
  /** Limits of the area itself. */
  | 'limits'
  /** Only the figure of a containing area. */
  | 'around'
  /** Only the limits of a containing area, which say nothing certain of its parts. */
  | 'limitsAround'
  | 'nothing';

/** From the most to the least. */
export const EXTENTS: readonly Extent[] = [
  'exact',
  'otherwise',
  'limits',
  'around',
  'limitsAround',
  'nothing',
];

/** How far one area's figure of one year is known. */
export function extentOf(knowledge: Knowledge): Extent {
  switch (knowledge.kind) {
    case 'reported':
    case 'derived':
    case 'implied':
      return isOwnFigure(knowledge) ? 'exact' : 'otherwise';
    case 'conflict':
      if (!isMeasured(knowledge)) return 'limits';
      return isOwnFigure(knowledge) ? 'exact' : 'otherwise';
    case 'bounded':
      return 'limits';
    case 'inherited': {
      const extent = extentOf(knowledge.of);
      return extent === 'limits' ? 'limitsAround' : 'around';
    }
    case 'unknown':
      return 'nothing';
    default:
      return never(knowledge);
  }
}
