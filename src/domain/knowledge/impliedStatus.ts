import type { Facts } from '../facts';
import { categoriesOf, type Indicator } from '../indicators';
import type { Bounded, Implied, Question } from './kinds';
import { completeCount, countedStatus } from './statuses/completeCount';

/**
 * The status that follows from "64 of 64 communes": each of them has at least met the standard,
 * from that year on.
 * @returns undefined where no such count is published up to the asked year
 */
export function impliedStatus(
  facts: Facts,
  indicator: Indicator,
  question: Question,
): Bounded | Implied | undefined {
  const counted = completeCount(facts, indicator, question);
  if (counted === undefined) return undefined;
  return countedStatus(question, categoriesOf(facts.file.categories, indicator), counted);
}
