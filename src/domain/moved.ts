/**
 * Moves one thing of a list to another place in it.
 * @param place from 0; beyond either end is that end
 * @returns the same list where it isn't in there
 */
export function moved<T>(list: readonly T[], item: T, place: number): readonly T[] {
  if (!list.includes(item)) return list;
  const others = list.filter((one) => one !== item);
  const at = Math.min(Math.max(place, 0), others.length);
  return [...others.slice(0, at), item, ...others.slice(at)];
}
