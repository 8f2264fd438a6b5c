import type { Facts } from '../facts';
import type { IndicatorId } from '../indicators';
import { ownKnowledge } from '../knowledge/know';
import { lineFor } from '../lines';
import type { LineId } from '../povertyLines';
import type { Level } from '../units';
import { isCounted } from '../units';

export interface YearTally {
  year: number;
  /** Areas of the level with something published of their own. */
  areas: number;
  /** True where at least the province, the 67 or a group has a figure. */
  around: boolean;
}

/**
 * How many areas have something of their own in each year: the height of the timeline's ticks.
 * @param outside count the communes outside the 67 too
 * @param chosen the poverty line to count by; null leaves it to each year
 */
export function tallyYears(
  facts: Facts,
  indicator: IndicatorId,
  level: Level,
  outside: boolean,
  chosen: LineId | null = null,
): YearTally[] {
  const units = facts.registry.ofLevel(level).filter((unit) => isCounted(unit, outside));
  return facts.years.map((year) => {
    const line = chosen ?? lineFor(facts, indicator, year);
    const has = (area: string) =>
      ownKnowledge(facts, { indicator, area, year, line }) !== undefined;
    const around = new Set(units.flatMap((unit) => facts.registry.containing(unit.code)));
    return {
      year,
      areas: units.filter((unit) => has(unit.code)).length,
      around: [...around].some(has),
    };
  });
}

/**
 * The year nearest to one that has figures of at least so many areas themselves; of two equally near
 * the later.
 * @returns undefined where no year has
 */
export function nearestYear(
  tallies: readonly YearTally[],
  year: number,
  atLeast: number,
): number | undefined {
  return tallies
    .filter(({ areas }) => areas >= atLeast)
    .map((tally) => tally.year)
    .sort((one, two) => Math.abs(one - year) - Math.abs(two - year) || two - one)[0];
}
