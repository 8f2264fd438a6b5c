import type { Facts } from '../facts';
import type { Interval, Measured, Own, Question } from '../knowledge/kinds';
import { isMeasured } from '../knowledge/kinds';
import { certainInterval } from '../knowledge/certain';
import { pointAt } from '../knowledge/interval';
import { know, ownKnowledge } from '../knowledge/know';

/**
 * What is known of the area itself and may be set against another year's or another area's: counted
 * as asked. A figure of another population, or by a line that nobody names, may not.
 */
export function comparableOf(facts: Facts, question: Question): Measured | undefined {
  const own = ownKnowledge(facts, question);
  return own !== undefined && isAsAsked(own) && isMeasured(own) ? own : undefined;
}

function isAsAsked({ scope }: Pick<Own, 'scope'>): boolean {
  return !scope.otherPopulation && !scope.lineUnstated;
}

/** The values that a piece of knowledge stands for: one, or all between limits. */
export function spanOf(own: Measured): Interval {
  return own.kind === 'bounded' ? own.interval : pointAt(own.value);
}

/**
 * Where the value of an area surely lies, its figures as told: its own figure or limits, all that
 * disagreeing sources claim, or limits that are too wide to be told of it.
 * @returns undefined where nothing is certain of the area itself
 */
export function certainSpan(facts: Facts, question: Question): Interval | undefined {
  return spanBy(facts, question, sureSpanOf);
}

/**
 * The same with the rounding of printed figures: what arithmetic must go on from, so that its result
 * claims no more than the figures do.
 */
export function roundedSpan(facts: Facts, question: Question): Interval | undefined {
  return spanBy(facts, question, certainInterval);
}

function spanBy(
  facts: Facts,
  question: Question,
  spanFor: (own: Measured) => Interval | undefined,
): Interval | undefined {
  const own = comparableOf(facts, question);
  if (own !== undefined) return spanFor(own);
  const known = know(facts, question);
  if (known.kind !== 'inherited' && known.kind !== 'unknown') return undefined;
  return known.limits !== null && isAsAsked(known.limits) ? known.limits.interval : undefined;
}

/** The values that a piece of knowledge stands for, where any of disagreeing sources may be right. */
export function sureSpanOf(own: Measured): Interval {
  return own.kind === 'conflict' ? (certainInterval(own) ?? spanOf(own)) : spanOf(own);
}
