import type { Bilingual } from './indicators';

export type LineId = string;

/** Some statements print a poverty figure without saying by which line it was counted. */
export const UNSTATED_LINE: LineId = 'unstated';

/** A standard that poor households are counted by. Thresholds in million VND a person a month. */
export interface PovertyLine {
  id: LineId;
  scope: 'central' | 'province';
  name: Bilingual;
  act: string;
  from: number;
  to: number;
  urbanThreshold: number;
  ruralThreshold: number;
  multidimensional: boolean;
  note: Bilingual;
}

/**
 * The central line that was in force in a year.
 * @returns undefined where none covers the year
 */
export function centralLineIn(
  lines: readonly PovertyLine[],
  year: number,
): PovertyLine | undefined {
  return lines.find((line) => line.scope === 'central' && line.from <= year && year <= line.to);
}

/** All lines whose acts cover a year: the central one, and the province's own if it has one. */
export function linesInForce(lines: readonly PovertyLine[], year: number): PovertyLine[] {
  return lines.filter((line) => line.from <= year && year <= line.to);
}
