import { comparableOf } from '../comparison/comparable';
import type { Facts } from '../facts';
import { isOwnFigure } from '../knowledge/kinds';
import { never } from '../never';
import { type AreaCode, PROVINCE } from '../units';
import type { Condition } from './choice';
import { lineOf, ranksOf, type Verdict, verdictOf, type When } from './rule';

/** How many areas meet a condition, fail it, or can't be told. */
export type ConditionTally = Record<Verdict, number>;

export function tallyCondition(
  facts: Facts,
  codes: readonly AreaCode[],
  when: When,
  condition: Condition,
): ConditionTally {
  const tally: ConditionTally = { meets: 0, fails: 0, untold: 0 };
  for (const code of codes) tally[verdictOf(facts, code, when, condition)] += 1;
  return tally;
}

/** A year in which a condition can be told of some areas. */
export interface TellingYear {
  year: number;
  areas: number;
}

/**
 * The year in which a condition can be told of most areas, the latest of several.
 * @returns undefined where no year tells anything
 */
export function bestYearFor(
  facts: Facts,
  codes: readonly AreaCode[],
  condition: Condition,
): TellingYear | undefined {
  let best: TellingYear | undefined;
  for (const year of facts.years) {
    const { untold } = tallyCondition(facts, codes, { year, line: null }, condition);
    const areas = codes.length - untold;
    if (areas > 0 && areas >= (best?.areas ?? 0)) best = { year, areas };
  }
  return best;
}

/**
 * What a condition on an indicator begins with: those that are badly off, as far as the indicator
 * says which way that is. Any share that should be none; any that lacks to all; less than the
 * province has; a step not yet reached.
 */
export function usualCondition(facts: Facts, id: string, when: When): Condition {
  const indicator = facts.indicator(id);
  const condition = (relation: Condition['relation'], value: number): Condition => {
    return { indicator: id, relation, value };
  };
  if (indicator === undefined) return condition('gt', 0);
  switch (indicator.kind) {
    case 'rate':
    case 'composite':
      return indicator.direction === 'higher_is_better' ? condition('lt', 100) : condition('gt', 0);
    case 'amount':
    case 'count': {
      const line = lineOf(facts, id, when);
      const question = { indicator: id, area: PROVINCE, year: when.year, line };
      const province = comparableOf(facts, question);
      const value = province !== undefined && isOwnFigure(province) ? province.value : 0;
      return condition(indicator.direction === 'higher_is_better' ? 'lt' : 'gt', value);
    }
    case 'category':
      return condition('lt', ranksOf(facts, indicator)[0] ?? 0);
    case 'date':
      return condition('gt', 0);
    default:
      return never(indicator.kind);
  }
}
