import type { Facts } from '../../facts';
import { isApproximate } from '../../statements';
import type { Claim } from '../claim';
import { pointAt } from '../interval';
import type { DisputedFigure, Question } from '../kinds';
import { prefer, refutedIn } from '../preference';
import type { Saying } from './said';
import { STATUS_SCOPE } from './said';
import { exactly, type StatusStep } from './shown';

/**
 * A status of which the area's own statements of a year contradict each other, or a count of none
 * around it. The preferred statement gives the status; all are shown.
 * @param said of that year; at least one
 * @param none the step from the count of none
 */
export function disputedListing(
  facts: Facts,
  question: Question,
  said: readonly Saying[],
  none: StatusStep | undefined,
): DisputedFigure | undefined {
  const refuted = refutedIn(facts);
  const places = [...new Set(said.map((one) => one.place))];
  const ownClaims = places.map((place): Claim => {
    const statements = said.filter((one) => one.place === place).map((one) => one.statement);
    return {
      ...claimOf(question, { rule: 'printed', place, statements, assumptions: [] }),
      approximate: statements.every(isApproximate),
      refuted: statements.every((one) => refuted.has(one.id)),
    };
  });
  const claims = none === undefined ? ownClaims : [...ownClaims, claimOf(question, none)];
  const statements = claims.flatMap((claim) => claim.statements);
  const preferred = prefer(facts, statements);
  const leading = claims.find((one) => one.statements.some((each) => each === preferred));
  if (preferred === undefined || leading === undefined) return undefined;
  return {
    kind: 'conflict',
    over: 'figure',
    value: leading.value,
    decimals: 0,
    preferred,
    statements,
    scope: STATUS_SCOPE,
    claims: [leading, ...claims.filter((one) => one !== leading)],
  };
}

function claimOf(question: Question, step: StatusStep): Claim {
  const [low, high] = exactly(question, step);
  const { place, statements } = step;
  const figure = { step: 'printed', value: place, decimals: 0, interval: pointAt(place) } as const;
  return { ...figure, approximate: false, refuted: false, statements, low, high };
}
