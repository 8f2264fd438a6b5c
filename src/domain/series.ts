import type { Facts } from './facts';
import type { IndicatorId, Population } from './indicators';
import { isMeasured, type Measured, type Own } from './knowledge/kinds';
import { ownKnowledge } from './knowledge/know';
import type { LineId } from './povertyLines';
import { UNSTATED_LINE } from './povertyLines';
import type { AreaCode } from './units';

export interface SeriesPoint {
  year: number;
  own: Measured;
}

/** Points that may be joined by a line: one definition, one poverty line, one population. */
export interface SeriesSegment {
  population: Population | null;
  line: LineId | null;
  /** False where a source names no poverty line: such points stand alone. */
  joined: boolean;
  points: readonly SeriesPoint[];
}

/**
 * Everything known of an area itself through the years (its own statements, and what follows for
 * it from others), broken where the definition is.
 * @returns segments in the order of their first years; empty where nothing is known
 */
export function seriesOf(facts: Facts, indicator: IndicatorId, area: AreaCode): SeriesSegment[] {
  const lines = linesEver(facts, indicator);
  const segments = new Map<
    string,
    { population: Population | null; line: LineId | null; points: SeriesPoint[] }
  >();
  const asked = lines.length > 0 ? lines : [null];
  for (const line of asked) {
    for (const year of facts.years) {
      for (const own of countedBy(ownKnowledge(facts, { indicator, area, year, line }), line)) {
        const { population } = own.scope;
        const key = `${population ?? ''} ${line ?? ''}`;
        const segment = segments.get(key) ?? { population, line, points: [] };
        segment.points.push({ year, own });
        segments.set(key, segment);
      }
    }
  }
  return [...segments.values()]
    .map((segment) => ({ ...segment, joined: segment.line !== UNSTATED_LINE }))
    .sort((one, two) => (one.points[0]?.year ?? 0) - (two.points[0]?.year ?? 0));
}

/** What is known by a line, of whichever populations. Falling back on a figure that names no line
 * would put it under this line's name. */
function countedBy(own: Own | undefined, line: LineId | null): Measured[] {
  if (own === undefined) return [];
  return [own, ...(own.beside ?? [])].filter(isMeasured).filter((one) => one.scope.line === line);
}

/** All lines that an indicator was ever counted by, the unnamed one among them; none for one that
 * needs none, or has no statements of its own. */
function linesEver(facts: Facts, indicator: IndicatorId): (LineId | null)[] {
  const statements = facts.file.statements.filter((one) => one.indicator === indicator);
  return statements.length === 0 ? [null] : [...new Set(statements.map((one) => one.line))];
}
