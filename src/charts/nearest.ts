/**
 * The point that a pointer means: the nearest, if it is near enough. So a dot may be drawn smaller
 * than a finger, and dots may lie close.
 * @param points in pixels
 * @param at where the pointer is, in the same pixels
 * @param reach how far it may be from the point's middle, in pixels
 */
export function nearestTo<Point extends { x: number; y: number }>(
  points: readonly Point[],
  at: { x: number; y: number },
  reach: number,
): Point | undefined {
  let nearest: Point | undefined;
  let least = reach;
  for (const point of points) {
    const distance = Math.hypot(point.x - at.x, point.y - at.y);
    if (distance > least) continue;
    nearest = point;
    least = distance;
  }
  return nearest;
}
