/**
 * Moves labels apart along one axis, each as little as the others allow.
 * @param wanted where the middle of each label would be, in pixels
 * @param gap the least distance between two middles, in pixels
 * @param low first pixel that a middle may take
 * @param high last pixel that a middle may take; passed only where they can't all fit
 * @returns middles in the order of `wanted`
 */
export function spread(
  wanted: readonly number[],
  gap: number,
  low: number,
  high: number,
): number[] {
  const order = wanted
    .map((_, index) => index)
    .sort((one, two) => at(wanted, one) - at(wanted, two));
  const placed = wanted.map((place) => Math.min(Math.max(place, low), high));
  // Down the axis every label is pushed below the one before; back up, what ran over the end.
  let floor = low;
  for (const index of order) {
    placed[index] = Math.max(at(placed, index), floor);
    floor = at(placed, index) + gap;
  }
  let ceiling = Math.max(high, low + gap * (wanted.length - 1));
  for (const index of order.toReversed()) {
    placed[index] = Math.min(at(placed, index), ceiling);
    ceiling = at(placed, index) - gap;
  }
  return placed;
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}
