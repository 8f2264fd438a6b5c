import { DEFAULT_CLASSES } from '../classes/breaks';
import type { Facts } from '../facts';
import type { Scene, SceneRequest } from '../scene/scene';
import { buildScene } from '../scene/scene';

/** What tests ask of a map unless they say otherwise: the communes' poverty rate in 2020. */
export const REQUEST: SceneRequest = {
  indicator: 'poverty_rate',
  level: 'commune',
  year: 2020,
  line: null,
  classes: DEFAULT_CLASSES,
  outside: false,
  sure: 'all',
};

/** @throws Error where the facts have no such indicator */
export function sceneFor(facts: Facts, request: Partial<SceneRequest> = {}): Scene {
  const scene = buildScene(facts, { ...REQUEST, ...request });
  if (scene === undefined) throw new Error('No such indicator');
  return scene;
}
