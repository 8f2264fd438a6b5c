import { useMemo } from 'react';
import { usualPane } from '../../domain/comparison/usualPane';
import type { Pane } from '../../state/compareView';
import { MOST_PANES } from '../../state/compareView';
import { useFacts } from '../../state/resources';
import { useStillView } from '../../state/stillView';
import { useAtlas } from '../../state/store';
import { type ShownPanes, panesOf } from './panes';

interface Panes extends ShownPanes {
  isFull: boolean;
  set: (place: number, pane: Pane) => void;
  add: () => void;
  remove: (place: number) => void;
}

/** The maps beside each other, and what a reader may do with them. */
export function usePanes(): Panes {
  const facts = useFacts();
  const view = useStillView();
  const change = useAtlas((state) => state.change);
  const changeCompare = useAtlas((state) => state.changeCompare);
  const { compare, level } = view;
  // Looking for the usual second map takes all years of an indicator, and a new scene a new picture.
  const shown = useMemo(() => panesOf(facts, view), [facts, view]);
  const [first, ...others] = shown.panes;
  return {
    ...shown,
    isFull: others.length >= MOST_PANES,
    set: (place, pane) => {
      if (place === 0) change({ ...pane, lit: null });
      else changeCompare({ panes: others.map((one, at) => (at === place - 1 ? pane : one)) });
    },
    add: () =>
      changeCompare({ panes: [...others, usualPane(facts, others.at(-1) ?? first, level)] }),
    // The one after the first takes its place.
    remove: (place) => {
      const [next, ...further] = shown.panes.filter((_, at) => at !== place);
      change({ ...next, lit: null, compare: { ...compare, panes: further } });
    },
  };
}
