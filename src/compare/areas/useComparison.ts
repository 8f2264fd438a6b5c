import { useMemo } from 'react';
import type { Comparison } from '../../domain/comparison/areas';
import { compareAreas } from '../../domain/comparison/areas';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';

/** The pinned areas side by side, in the year of the timeline. */
export function useComparison(): Comparison {
  const facts = useFacts();
  const pins = useAtlas((state) => state.view.compare.pins);
  const year = useAtlas((state) => state.view.year);
  const indicator = useAtlas((state) => state.view.indicator);
  const line = useAtlas((state) => state.view.line);
  return useMemo(
    () => compareAreas(facts, { pins, year, indicator, line }),
    [facts, pins, year, indicator, line],
  );
}
