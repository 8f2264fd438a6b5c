import type { Facts } from '../facts';
import { categoriesOf, type IndicatorId } from '../indicators';
import { lineFor } from '../lines';
import type { LineId } from '../povertyLines';
import type { AreaCode, Level } from '../units';
import { isCounted } from '../units';
import { comparableOf, spanOf } from './comparable';

/** One side of a pair: an indicator in a year. */
export interface PairSide {
  indicator: IndicatorId;
  year: number;
  /** Null leaves the poverty line to the year. */
  line: LineId | null;
}

/** The figures or limits of a level's areas, each written so that like is written alike. */
export type Figures = ReadonlyMap<AreaCode, string>;

/**
 * What is known of a level's areas themselves, as far as it has a place on an axis.
 * @returns nothing for what rests on another year's households, and for a status beside the ladder, which is neither high nor low
 */
export function figuresOn(
  facts: Facts,
  { indicator, year, line }: PairSide,
  level: Level,
): Figures {
  const categories = categoriesOf(facts.file.categories, { id: indicator });
  const asked = line ?? lineFor(facts, indicator, year);
  // Of communes, the 67: they are what the map opens on.
  const units = facts.registry.ofLevel(level).filter((unit) => isCounted(unit, false));
  const figures = new Map<AreaCode, string>();
  for (const { code } of units) {
    const own = comparableOf(facts, { indicator, area: code, year, line: asked });
    if (own === undefined || own.assumed === true) continue;
    const { low, high } = spanOf(own);
    if (categories[low]?.rank !== null) figures.set(code, `${low} ${high}`);
  }
  return figures;
}

/** The areas that both sides know something of. */
export function inCommon(one: Figures, two: Figures): AreaCode[] {
  return [...one.keys()].filter((code) => two.has(code));
}
