import { greatest } from 'd3-array';
import type { Category } from '../../indicators';
import type { AreaCode } from '../../units';
import type { Bounded, Implied, Question } from '../kinds';
import { STATUS_SCOPE } from './said';
import { atLeast, impliedBy, type StatusStep } from './shown';

/**
 * What is known from a recognition on: at least that step of the ladder. Nothing is above its top,
 * nor above a title beside it.
 * @param from the area that it follows from
 */
export function onwards(
  question: Question,
  categories: readonly Category[],
  from: AreaCode,
  step: StatusStep,
): Bounded | Implied {
  const top = topOf(categories);
  if (categories[step.place]?.rank === null || step.place === top) {
    return impliedBy(question, from, step);
  }
  return {
    kind: 'bounded',
    interval: { low: step.place, high: top, lowOpen: false, highOpen: false },
    printed: null,
    statements: step.statements,
    scope: STATUS_SCOPE,
    proofs: [atLeast(question, step)],
  };
}

/** The place of the highest step of the ladder. */
function topOf(categories: readonly Category[]): number {
  const places = categories.map((_, place) => place);
  return greatest(places, (place) => categories[place]?.rank ?? 0) ?? 0;
}
