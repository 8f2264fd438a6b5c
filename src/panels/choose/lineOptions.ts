import type { Facts } from '../../domain/facts';
import { linesIn } from '../../domain/lines';
import type { LineId } from '../../domain/povertyLines';

export interface LineOption {
  line: LineId;
  /** False for a line kept from another year that this year has no figures by. */
  hasFigures: boolean;
}

/**
 * The poverty lines to choose between in a year. A chosen line stays on offer when the year has
 * no figures by it, or a reader could not let it go.
 * @returns empty where there is nothing to choose
 */
export function lineOptions(
  facts: Facts,
  request: { indicator: string; year: number; line: LineId | null },
): LineOption[] {
  const { indicator, year, line } = request;
  const lines = linesIn(facts, indicator, year);
  if (lines.length < 2 && line === null) return [];
  const options = lines.map((one) => ({ line: one, hasFigures: true }));
  return line === null || lines.includes(line)
    ? options
    : [...options, { line, hasFigures: false }];
}
