import type { LineId, PovertyLine } from '../../domain/povertyLines';

/** A poverty line laid under the years: columns count from 1, `end` is the one after the last. */
export interface LineSpan {
  line: PovertyLine;
  start: number;
  end: number;
  /** Central lines follow each other in the first row; the province's own has the second. */
  row: 1 | 2;
  current: boolean;
}

/**
 * Lays the poverty lines under the years, cut off at the timeline's ends.
 * @param years ascending years without gaps
 * @param current the line that the map counts by
 */
export function lineSpans(
  lines: readonly PovertyLine[],
  years: readonly number[],
  current: LineId | null,
): LineSpan[] {
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? first;
  return lines
    .filter((line) => line.from <= last && line.to >= first)
    .map((line) => ({
      line,
      start: Math.max(line.from, first) - first + 1,
      end: Math.min(line.to, last) - first + 2,
      row: line.scope === 'central' ? 1 : 2,
      current: line.id === current,
    }));
}
