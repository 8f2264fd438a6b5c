import type { AreaCode } from '../units';
import { appearanceOf, lookOf } from './look';
import type { Scene, SceneItem } from './scene';

/** What a newcomer must be able to tell apart on a map. */
export type TourLook = 'solid' | 'hatched' | 'dotted' | 'empty';
const TOUR_LOOKS: readonly TourLook[] = ['solid', 'hatched', 'dotted', 'empty'];

/** Where a tour of a map halts: at an area that looks so, and last at what this map hasn't. */
export type TourStop =
  | { kind: 'area'; look: TourLook; item: SceneItem }
  | { kind: 'others'; looks: readonly TourLook[] };

/**
 * The halts of a tour of a map: of each look that it has, the area that shows it best.
 * @param sizeOf how much room an area takes on the map, in any unit
 */
export function tourStops(scene: Scene, sizeOf: (code: AreaCode) => number): TourStop[] {
  const best = new Map<TourLook, SceneItem>();
  for (const item of scene.items.values()) {
    if (!item.counted) continue;
    const look = tourLookOf(item);
    const rival = look === null ? undefined : best.get(look);
    if (look === null || (rival !== undefined && !isBetter(item, rival, sizeOf))) continue;
    best.set(look, item);
  }
  const stops = TOUR_LOOKS.flatMap((look): TourStop[] => {
    const item = best.get(look);
    return item === undefined ? [] : [{ kind: 'area', look, item }];
  });
  const looks = TOUR_LOOKS.filter((look) => !best.has(look));
  return looks.length === 0 ? stops : [...stops, { kind: 'others', looks }];
}

/** @returns null for a look that a tour passes by: another population's, or a disputed figure's */
function tourLookOf({ knowledge, hidden }: SceneItem): TourLook | null {
  if (hidden) return 'empty';
  const { base, overlay, sign } = lookOf(knowledge);
  if (overlay === 'dashes' || sign === 'conflict') return null;
  if (base === 'empty') return 'empty';
  if (base === 'hatched') return 'hatched';
  return overlay === 'dots' ? 'dotted' : 'solid';
}

/** An area's own knowledge is plainer than a whole's; then what is printed, what is deeper in
 * colour, and what is larger. */
function isBetter(one: SceneItem, other: SceneItem, sizeOf: (code: AreaCode) => number): boolean {
  const [a, b] = [one, other].map((item) => [
    ['reported', 'bounded'].includes(appearanceOf(item.knowledge)) ? 1 : 0,
    Math.max(-1, ...item.classes),
    sizeOf(item.unit.code),
  ]);
  for (const [at, value] of (a ?? []).entries()) {
    const difference = value - (b?.[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
