import type { Position } from 'geojson';

/**
 * Thins a ring by effective area (Visvalingam and Whyatt 1993): the position whose triangle with
 * its neighbours is smallest goes first, until every triangle is as large as asked for there.
 * @param ring closed; at least a triangle is kept
 * @param least least doubled area of a triangle at a position, in the square of the ring's units
 * @returns the thinned ring, closed
 */
export function thinRing(ring: readonly Position[], least: (at: Position) => number): Position[] {
  const open = ring.slice(0, -1);
  while (open.length > 3) {
    const goes = new Set<number>();
    // One pass takes every second position at most, smallest first among neighbours, so that a
    // long ring needs few passes.
    open.forEach((position, index) => {
      const own = doubleTriangle(open, index);
      if (own >= least(position) || goes.has(index - 1)) return;
      const isLeast =
        own <= doubleTriangle(open, index - 1) && own <= doubleTriangle(open, index + 1);
      if (isLeast) goes.add(index);
    });
    if (goes.size === 0) break;
    const kept = open.filter((_, index) => !goes.has(index));
    if (kept.length < 3) break;
    open.splice(0, open.length, ...kept);
  }
  return open[0] ? [...open, open[0]] : [];
}

function doubleTriangle(ring: readonly Position[], index: number): number {
  const [ax = 0, ay = 0] = ring.at((index - 1) % ring.length) ?? [];
  const [bx = 0, by = 0] = ring.at(index % ring.length) ?? [];
  const [cx = 0, cy = 0] = ring.at((index + 1) % ring.length) ?? [];
  return Math.abs((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
}
