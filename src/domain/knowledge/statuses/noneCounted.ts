import type { Facts } from '../../facts';
import { figureOf, type Statement } from '../../statements';
import type { AreaCode } from '../../units';
import type { Question } from '../kinds';
import type { Assumption } from '../proof';
import { isExactCount, membershipIn } from './counting';

/** A count of none on a list in an area around a commune. */
export interface NoneCounted {
  statement: Statement;
  year: number;
  whole: AreaCode;
  assumptions: readonly Assumption[];
}

/**
 * The latest count of none in an area around a commune, up to the asked year; of several in a year
 * that of the nearest area, one that takes no membership for granted before others.
 * @param count the indicator that counts the communes on the list
 * @returns undefined where there is none, or where the area is no commune of the register
 */
export function noneCounted(
  facts: Facts,
  count: string,
  { area, year }: Question,
): NoneCounted | undefined {
  const unit = facts.registry.unit(area);
  if (unit?.level !== 'commune') return undefined;
  const found = facts.registry.containing(area).flatMap((whole) =>
    facts.statementsOf(count, whole).flatMap((statement): NoneCounted[] => {
      if (statement.year === null || statement.year > year || !saysNone(facts, statement))
        return [];
      const assumptions = membershipIn(whole, unit);
      return [{ statement, year: statement.year, whole, assumptions }];
    }),
  );
  // Sorting keeps the order of the areas, the nearest first, among those of a year.
  const [latest] = found.sort(
    (one, two) => two.year - one.year || one.assumptions.length - two.assumptions.length,
  );
  return latest;
}

function saysNone(facts: Facts, statement: Statement): boolean {
  return isExactCount(facts, statement) && figureOf(statement) === 0;
}
