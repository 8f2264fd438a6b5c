import type { Facts } from './facts';
import type { IndicatorId } from './indicators';
import type { LineId } from './povertyLines';
import { centralLineIn, UNSTATED_LINE } from './povertyLines';

/** Is this indicator counted by a poverty line at all? */
export function usesLines(facts: Facts, indicator: IndicatorId): boolean {
  return facts.file.statements.some((one) => one.indicator === indicator && one.line !== null);
}

/**
 * The lines that an indicator's figures of a year are counted by, the one with most statements
 * first; of two with as many, the one that came into force later.
 */
export function linesIn(facts: Facts, indicator: IndicatorId, year: number): LineId[] {
  const counts = new Map<LineId, number>();
  for (const one of facts.file.statements) {
    if (one.indicator !== indicator || one.year !== year || one.line === null) continue;
    if (one.line !== UNSTATED_LINE) counts.set(one.line, (counts.get(one.line) ?? 0) + 1);
  }
  const start = (id: LineId) => facts.file.lines.find((line) => line.id === id)?.from ?? 0;
  return [...counts.keys()].sort(
    (one, two) => (counts.get(two) ?? 0) - (counts.get(one) ?? 0) || start(two) - start(one),
  );
}

/**
 * The line to count by where the reader chose none: the one that most of the year's figures name,
 * else the central line in force.
 * @returns null where the indicator knows no lines
 */
export function lineFor(facts: Facts, indicator: IndicatorId, year: number): LineId | null {
  if (!usesLines(facts, indicator)) return null;
  return linesIn(facts, indicator, year)[0] ?? centralLineIn(facts.file.lines, year)?.id ?? null;
}
