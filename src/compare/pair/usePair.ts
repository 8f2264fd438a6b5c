import { pairClassChoice } from '../../domain/comparison/pairAxis';
import { type PairScene, pairScene } from '../../domain/comparison/pairScene';
import { usualPartner } from '../../domain/comparison/usualPane';
import type { Facts } from '../../domain/facts';
import type { SceneRequest } from '../../domain/scene/scene';
import type { Pane } from '../../state/compareView';
import { useFacts } from '../../state/resources';
import { type StillView, useStillView } from '../../state/stillView';
import { useAtlas } from '../../state/store';
import { requestOf, sceneOf } from '../../state/useScene';
import { lastAnswer } from '../parts/lastAnswer';

interface PairRequest {
  view: SceneRequest;
  other: Pane | null;
}

interface Pair {
  second: Pane;
  scene: PairScene;
}

const answer = lastAnswer((facts, { view, other }: PairRequest): Pair => {
  const second = other ?? usualPartner(facts, view, view.level);
  const cut = (request: SceneRequest) => {
    const indicator = facts.indicator(request.indicator);
    if (indicator === undefined) throw new Error(`No indicator ${request.indicator}`);
    return sceneOf(facts, { ...request, classes: pairClassChoice(indicator, request.classes) });
  };
  return { second, scene: pairScene(cut(view), cut({ ...view, ...second })) };
});

/** The two indicators that a view reads together. */
export function pairOfView(facts: Facts, view: StillView): PairScene {
  return answer(facts, { view: requestOf(view), other: view.compare.other }).scene;
}

export function usePair(): PairScene {
  return pairOfView(useFacts(), useStillView());
}

interface PairSides {
  first: Pane;
  second: Pane;
  setFirst: (pane: Pane) => void;
  setSecond: (pane: Pane) => void;
  setBoth: (first: Pane, second: Pane) => void;
}

/** What stands on the two axes, and how to change it. */
export function usePairSides(): PairSides {
  const facts = useFacts();
  const view = useStillView();
  const change = useAtlas((state) => state.change);
  const { indicator, year, line, compare } = view;
  const { second } = answer(facts, { view: requestOf(view), other: compare.other });
  // A lit cell belongs to the pair that it was lit for.
  const setBoth = (first: Pane, other: Pane) =>
    change({ ...first, lit: null, compare: { ...compare, other } });
  return {
    first: { indicator, year, line },
    second,
    setFirst: (pane) => change({ ...pane, lit: null }),
    setSecond: (pane) => change({ lit: null, compare: { ...compare, other: pane } }),
    setBoth,
  };
}
