import { comparableOf } from '../comparison/comparable';
import type { Facts } from '../facts';
import type { Indicator, IndicatorId } from '../indicators';
import { isOwnFigure, type Interval, type Own } from '../knowledge/kinds';
import { certainInterval } from '../knowledge/certain';
import { overlap } from '../knowledge/interval';
import { weightOf } from '../knowledge/solve/measures';
import { yearsToBorrow } from '../knowledge/solve/weights';
import type { AreaCode } from '../units';

/** Households or people of an area, by which its mean counts among others. */
export interface PartWeight {
  indicator: IndicatorId;
  /** Of another year than asked where that is borrowed. */
  year: number;
  own: Own;
  interval: Interval;
}

/** What the means of an indicator are weighed by; undefined where nothing is counted for that. */
export function weightIndicator(facts: Facts, { populations }: Indicator): IndicatorId | undefined {
  const population = populations[0] ?? null;
  const weight = weightOf(population);
  if (weight === undefined) return undefined;
  // The rural people of an area are no matter of how many people it has.
  return facts.indicator(weight)?.populations[0] === population ? weight : undefined;
}

/**
 * What an area weighs: its published number of that very year; else, where the facts allow it to be
 * assumed, that of the nearest year; else what is certain of it.
 * @returns undefined where nothing is known of it
 */
export function weightIn(
  facts: Facts,
  area: AreaCode,
  indicator: IndicatorId,
  year: number,
): PartWeight | undefined {
  const at = (of: number): PartWeight | undefined => {
    const own = comparableOf(facts, { indicator, area, year: of, line: null });
    if (own === undefined) return undefined;
    const interval = certainInterval(own);
    return interval === undefined ? undefined : { indicator, year: of, own, interval };
  };
  const present = at(year);
  if (present !== undefined && isOwnFigure(present.own)) return present;
  if (!facts.assumeWeights) return present;
  for (const other of yearsToBorrow(facts.years, year)) {
    const borrowed = at(other);
    if (borrowed === undefined || !isOwnFigure(borrowed.own)) continue;
    // Nothing is borrowed against what the year itself says.
    const common =
      present === undefined ? borrowed.interval : overlap(borrowed.interval, present.interval);
    return common === undefined ? present : { ...borrowed, interval: common };
  }
  return present;
}
