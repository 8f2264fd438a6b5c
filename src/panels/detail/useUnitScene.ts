import type { Scene } from '../../domain/scene/scene';
import type { Unit } from '../../domain/units';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { requestOf, sceneOf } from '../../state/useScene';

/** The present choropleth at the unit's own level, which the map may not be showing. */
export function useUnitScene(unit: Unit): Scene {
  const facts = useFacts();
  const view = useAtlas((state) => state.view);
  return sceneOf(facts, { ...requestOf(view), level: unit.level });
}
