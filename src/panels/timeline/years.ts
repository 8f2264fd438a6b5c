import type { Facts } from '../../domain/facts';
import type { YearTally } from '../../domain/scene/tally';
import { tallyYears } from '../../domain/scene/tally';
import type { LineId } from '../../domain/povertyLines';
import type { Level } from '../../domain/units';

/** How well one year is covered at a level. */
export interface YearCover {
  year: number;
  /** Areas of the level with figures of their own. */
  own: number;
  /** At the communes' level: districts with figures, which stand for their communes. */
  districts: number;
  /** The map would show something: an own figure, or one of a containing area. */
  shown: boolean;
}

export interface Cover {
  level: Level;
  /** How many areas the level has. */
  areas: number;
  districts: number;
  years: readonly YearCover[];
}

/**
 * How well each year is covered.
 * @param outside count the communes outside the 67 too
 * @param line the poverty line to count by; null leaves it to each year
 */
export function coverOf(
  facts: Facts,
  indicator: string,
  level: Level,
  outside: boolean,
  line: LineId | null,
): Cover {
  const { registry } = facts;
  const districts = registry.ofLevel('district').length;
  const communes = outside ? registry.ofLevel('commune').length : registry.programme.length;
  // A status is a unit's own; a district's says nothing of its communes.
  const inherits = facts.indicator(indicator)?.kind !== 'category';
  const own = tallyYears(facts, indicator, level, outside, line);
  const above =
    level === 'commune' && inherits
      ? districtTally(facts, indicator, line)
      : new Map<number, number>();
  return {
    level,
    areas: level === 'district' ? districts : communes,
    districts,
    years: own.map(({ year, areas, around }) => ({
      year,
      own: areas,
      districts: above.get(year) ?? 0,
      shown: areas > 0 || (inherits && around),
    })),
  };
}

function districtTally(facts: Facts, indicator: string, line: LineId | null): Map<number, number> {
  const tally: YearTally[] = tallyYears(facts, indicator, 'district', false, line);
  return new Map(tally.map(({ year, areas }) => [year, areas]));
}

/** The years that would show something, ascending. */
export function yearsShown(cover: Cover): number[] {
  return cover.years.filter((one) => one.shown).map((one) => one.year);
}

/** The nearest years with something to show, one before and one after where there are such. */
export function yearsAround(cover: Cover, year: number): number[] {
  const years = yearsShown(cover);
  const before = years.findLast((one) => one < year);
  const after = years.find((one) => one > year);
  return [before, after].filter((one) => one !== undefined);
}

/** Heights of a year's tick, as parts of 1: areas of the level, and districts behind them. */
export function tickHeights(cover: Cover, year: YearCover): { own: number; districts: number } {
  return {
    own: cover.areas === 0 ? 0 : year.own / cover.areas,
    districts: cover.districts === 0 ? 0 : year.districts / cover.districts,
  };
}
