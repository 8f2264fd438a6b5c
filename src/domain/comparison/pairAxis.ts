import type { ClassChoice } from '../classes/breaks';
import { classCount } from '../classes/classes';
import type { Indicator } from '../indicators';
import type { Scene, SceneItem } from '../scene/scene';

/** Nine mixed colours are as many as readers tell apart. */
export const MOST_STEPS = 3;

/** One of two indicators that are read together. */
export interface PairAxis {
  scene: Scene;
  /** Classes of the scene in their order along the axis, the lowest first; at most three. A status
   * that stands beside the ladder is in none of them. */
  steps: readonly number[];
}

/**
 * How the figures of an axis are cut, so that it has three steps: where zero is a class of its own
 * it is one of them. Limits that a reader typed are for a map of one indicator.
 */
export function pairClassChoice(
  { zeroClass }: Pick<Indicator, 'zeroClass'>,
  { method, basis }: ClassChoice,
): ClassChoice {
  return {
    method: method === 'own' ? 'natural' : method,
    count: MOST_STEPS - Number(zeroClass),
    basis,
    limits: [],
  };
}

/** @param scene with classes as {@link pairClassChoice} cuts them */
export function pairAxis(scene: Scene): PairAxis {
  const { classes } = scene;
  if (classes.kind === 'numeric') {
    return { scene, steps: Array.from({ length: classCount(classes) }, (_, index) => index) };
  }
  const ranked = classes.categories.flatMap(({ rank }, index) =>
    rank === null ? [] : [{ rank, index }],
  );
  ranked.sort((one, two) => one.rank - two.rank);
  return { scene, steps: ranked.map(({ index }) => index) };
}

/** The steps that an area is on, or may be, the lowest first. */
export function stepsOf({ steps }: PairAxis, { classes }: SceneItem): number[] {
  return steps.flatMap((index, step) => (classes.includes(index) ? [step] : []));
}
