import { useMemo } from 'react';
import { type Chosen, chosenIn } from '../../domain/choice/chosen';
import { useSeenChoice } from '../../state/drawing';
import { useFacts, useResources } from '../../state/resources';
import { useAtlas } from '../../state/store';

/** The areas that are chosen as the reader sees it, a shape on its way included. */
export function useChosen(): Chosen {
  const facts = useFacts();
  const { layers } = useResources();
  const choice = useSeenChoice();
  const level = useAtlas((state) => state.view.level);
  const outside = useAtlas((state) => state.view.outside);
  const year = useAtlas((state) => state.view.year);
  const line = useAtlas((state) => state.view.line);
  return useMemo(
    () => chosenIn(facts, layers, { choice, level, outside, year, line }),
    [facts, layers, choice, level, outside, year, line],
  );
}
