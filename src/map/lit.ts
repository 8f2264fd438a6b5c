import type { ClassedItem } from '../domain/scene/scene';
import type { AreaCode } from '../domain/units';

/**
 * The areas that a class lights: those that fall in it, or may.
 * @param count of the classes
 * @param index of the class; null lights all, and so does one that there isn't
 * @returns null where nothing is to fade
 */
export function litCodes(
  items: ReadonlyMap<AreaCode, ClassedItem>,
  count: number,
  index: number | null,
): ReadonlySet<AreaCode> | null {
  if (index === null || index >= count) return null;
  const lit = [...items].filter(([, item]) => !item.counted || item.classes.includes(index));
  return new Set(lit.map(([code]) => code));
}
