import type { AreaCode } from '../../units';
import { isApproximate, type Statement } from '../../statements';
import type { Implied, Question, Reported } from '../kinds';
import { type Assumption, type Proof, proofOf, type Rule } from '../proof';
import { type Saying, STATUS_SCOPE } from './said';

/** A step to a status: of one end where it is "at least", of both where it is just that. */
export interface StatusStep {
  rule: Rule;
  place: number;
  statements: readonly Statement[];
  assumptions: readonly Assumption[];
}

/** The proof that an area has at least the status at a place of the list. */
export function atLeast({ indicator, area, year }: Question, step: StatusStep): Proof {
  const { rule, place, statements, assumptions } = step;
  const end = { rule, area, year, indicator, value: place, open: false } as const;
  return proofOf({ ...end, quantity: 'mean', side: 'low', statements, premises: [], assumptions });
}

/** The proofs that it has just this one. */
export function exactly(question: Question, step: StatusStep): readonly [Proof, Proof] {
  const low = atLeast(question, step);
  return [low, { ...low, side: 'high' }];
}

/**
 * What an area's own statements of the asked year say.
 * @param said one category, each in the asked year; at least one
 * @param earlier sayings of the same category from before, which it repeats
 * @param floor what is certain beside a status that is only nearly reached
 */
export function printedStatus(
  question: Question,
  place: number,
  said: readonly Saying[],
  earlier: readonly Saying[],
  floor?: Proof,
): Reported | Implied {
  const now = said.map((one) => one.statement);
  const statements = [...earlier.map((one) => one.statement), ...now];
  const [low, high] = exactly(question, {
    rule: 'printed',
    place,
    statements: now,
    assumptions: [],
  });
  const approximate = now.every(isApproximate);
  const proofs = [approximate ? (floor ?? low) : low, high];
  const known = { value: place, decimals: 0, statements, scope: STATUS_SCOPE, proofs } as const;
  return now.some((one) => one.basis === 'printed')
    ? { kind: 'reported', approximate, ...known }
    : { kind: 'implied', from: question.area, printed: null, ...known };
}

/** A status that follows: from an area around, or from what the area was in an earlier year. */
export function impliedBy(question: Question, from: AreaCode, step: StatusStep): Implied {
  return {
    kind: 'implied',
    value: step.place,
    decimals: 0,
    from,
    printed: null,
    statements: step.statements,
    scope: STATUS_SCOPE,
    proofs: exactly(question, step),
  };
}
