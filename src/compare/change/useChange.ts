import type { ChangeRequest, ChangeScene } from '../../domain/comparison/changeScene';
import { changeScene } from '../../domain/comparison/changeScene';
import type { Facts } from '../../domain/facts';
import { useFacts } from '../../state/resources';
import { type StillView, useStillView } from '../../state/stillView';
import { lastAnswer } from '../parts/lastAnswer';

function requestOf({ indicator, level, year, line, outside, compare }: StillView): ChangeRequest {
  const { from, measure } = compare;
  return { indicator, level, from, to: year, line, measure, outside };
}

const answer = lastAnswer(changeScene);

/** The changes that a view asks for. */
export function changeOfView(facts: Facts, view: StillView): ChangeScene {
  return answer(facts, requestOf(view));
}

export function useChange(): ChangeScene {
  return changeOfView(useFacts(), useStillView());
}
