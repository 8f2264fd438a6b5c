import type { Facts } from '../facts';
import type { LineId } from '../povertyLines';
import type { Scene, SceneRequest } from './scene';

/** Years whose figures are counted by one poverty line, or by none where none is needed. */
export interface YearGroup {
  line: LineId | null;
  scenes: readonly Scene[];
}

export interface YearGroups {
  /** Broken where the definition is; within a group the classes are the same for all years. */
  groups: readonly YearGroup[];
  /** Years in which nothing at all is known. */
  empty: readonly number[];
}

/**
 * Every year that has something to show, in order, broken wherever the poverty line changes.
 * @param request its year is left aside
 * @param sceneOf answers a request; it may keep its answers
 */
export function yearGroups(
  facts: Facts,
  request: SceneRequest,
  sceneOf: (request: SceneRequest) => Scene,
): YearGroups {
  const groups: { line: LineId | null; scenes: Scene[] }[] = [];
  const empty: number[] = [];
  for (const year of facts.years) {
    const scene = sceneOf({ ...request, year, classes: { ...request.classes, basis: 'all' } });
    if (!isTold(scene)) {
      empty.push(year);
      continue;
    }
    const last = groups.at(-1);
    if (last !== undefined && last.line === scene.line) last.scenes.push(scene);
    else groups.push({ line: scene.line, scenes: [scene] });
  }
  return { groups, empty };
}

/** Is anything known of at least one area that takes colour? */
function isTold(scene: Scene): boolean {
  return [...scene.items.values()].some(
    (item) => item.counted && item.knowledge.kind !== 'unknown',
  );
}

/** Counted areas with something known of their own, not only of an area around. */
export function ownIn(scene: Scene): { own: number; of: number } {
  const { unknown, inherited, ...own } = scene.perKind;
  const known = Object.values(own).reduce((sum, areas) => sum + areas, 0);
  return { own: known, of: known + unknown + inherited };
}
