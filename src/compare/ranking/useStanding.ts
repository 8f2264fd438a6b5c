import { useMemo } from 'react';
import type { Standing } from '../../domain/comparison/among';
import { sceneAmong, standingAmong } from '../../domain/comparison/among';
import type { Scene } from '../../domain/scene/scene';
import { useFacts, useResources } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { useScene } from '../../state/useScene';
import { codesAmong } from './scope';

interface Ranking {
  /** The scene in which only those count that are ranked. */
  scene: Scene;
  standing: Standing;
}

/** Who is ranked in the present view, and where each stands. */
export function useStanding(): Ranking {
  const facts = useFacts();
  const { layers } = useResources();
  const scene = useScene();
  const level = useAtlas((state) => state.view.level);
  const outside = useAtlas((state) => state.view.outside);
  const year = useAtlas((state) => state.view.year);
  const line = useAtlas((state) => state.view.line);
  const choice = useAtlas((state) => state.view.choice);
  const among = useAtlas((state) => state.view.compare.among);
  return useMemo(() => {
    const view = { level, outside, year, line, choice, compare: { among } };
    const codes = codesAmong({ facts, layers, view });
    const named = among.kind === 'chosen';
    return { scene: sceneAmong(scene, codes, named), standing: standingAmong(scene, codes, named) };
  }, [facts, layers, scene, level, outside, year, line, choice, among]);
}
