import type { Facts } from '../domain/facts';
import type { Scene, SceneRequest } from '../domain/scene/scene';
import { buildScene } from '../domain/scene/scene';
import { useFacts } from './resources';
import { type StillView, useStillView } from './stillView';

/** The part of a view that a choropleth answers. */
export function requestOf(view: StillView): SceneRequest {
  const { indicator, level, year, line, classes, outside, sure } = view;
  return { indicator, level, year, line, classes, outside, sure };
}

const KEPT = 24;
const answered = new WeakMap<Facts, Map<string, Scene>>();

/** The scene of a request; the last few are kept, so that play and Back answer at once. */
export function sceneOf(facts: Facts, request: SceneRequest): Scene {
  const scenes = answered.get(facts) ?? new Map<string, Scene>();
  answered.set(facts, scenes);
  const key = JSON.stringify(request);
  const kept = scenes.get(key);
  if (kept !== undefined) return kept;
  const scene = buildScene(facts, request);
  if (scene === undefined) throw new Error(`No indicator ${request.indicator}`);
  scenes.set(key, scene);
  const [oldest] = scenes.keys();
  if (scenes.size > KEPT && oldest !== undefined) scenes.delete(oldest);
  return scene;
}

/** The choropleth of the present view. */
export function useScene(): Scene {
  const facts = useFacts();
  return sceneOf(facts, requestOf(useStillView()));
}
