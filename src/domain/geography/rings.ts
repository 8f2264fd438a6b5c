import type { Position } from 'geojson';

/**
 * Twice the signed area of a ring, by the shoelace formula, in the square of its own units.
 * @param ring positions, the first repeated at the end
 * @returns positive where the ring runs counterclockwise
 */
export function doubleArea(ring: readonly Position[]): number {
  let sum = 0;
  eachEdge(ring, (a, b) => {
    sum += at(a, 0) * at(b, 1) - at(b, 0) * at(a, 1);
  });
  return sum;
}

/** Whether the first position is repeated as the last. */
export function isClosed(ring: readonly Position[]): boolean {
  const first = ring[0];
  const last = ring.at(-1);
  return !!first && !!last && first[0] === last[0] && first[1] === last[1];
}

/**
 * Finds where a ring crosses or meets itself, by a sweep from west to east.
 * @param ring positions, the first repeated at the end
 * @returns pairs of edges that cross, overlap or touch other than at a shared end; an edge is
 * named by the index of its first position
 */
export function selfIntersections(ring: readonly Position[]): [number, number][] {
  const edges: Edge[] = [];
  eachEdge(ring, (a, b, index) => edges.push(edge(a, b, index)));
  const last = edges.length - 1;
  edges.sort((one, two) => one.west - two.west);
  const found: [number, number][] = [];
  edges.forEach((one, start) => {
    for (let next = start + 1; next < edges.length; next += 1) {
      const two = edges[next];
      if (!two || two.west > one.east) break;
      const apart = Math.abs(one.index - two.index);
      const adjacent = apart === 1 || apart === last;
      if (adjacent ? foldsBack(one, two) : meet(one, two)) found.push([one.index, two.index]);
    }
  });
  return found;
}

interface Edge {
  index: number;
  ax: number;
  ay: number;
  bx: number;
  by: number;
  west: number;
  east: number;
}

function edge(a: Position, b: Position, index: number): Edge {
  const [ax, ay, bx, by] = [at(a, 0), at(a, 1), at(b, 0), at(b, 1)];
  return { index, ax, ay, bx, by, west: Math.min(ax, bx), east: Math.max(ax, bx) };
}

function at(position: Position, axis: 0 | 1): number {
  return position[axis] ?? Number.NaN;
}

function eachEdge(
  ring: readonly Position[],
  visit: (a: Position, b: Position, index: number) => void,
): void {
  ring.forEach((b, index) => {
    const a = ring[index - 1];
    if (a) visit(a, b, index - 1);
  });
}

function turn(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
}

function meet(one: Edge, two: Edge): boolean {
  if (Math.max(one.ay, one.by) < Math.min(two.ay, two.by)) return false;
  if (Math.max(two.ay, two.by) < Math.min(one.ay, one.by)) return false;
  const c = turn(one.ax, one.ay, one.bx, one.by, two.ax, two.ay);
  const d = turn(one.ax, one.ay, one.bx, one.by, two.bx, two.by);
  const a = turn(two.ax, two.ay, two.bx, two.by, one.ax, one.ay);
  const b = turn(two.ax, two.ay, two.bx, two.by, one.bx, one.by);
  // Touching counts: in a valid ring only neighbouring edges share a point. On one line, boxes
  // that overlap (tested above and by the sweep) are edges that overlap.
  return c * d <= 0 && a * b <= 0;
}

/** Neighbouring edges always share an end; they are at fault only where one runs back over the
 * other. */
function foldsBack(one: Edge, two: Edge): boolean {
  const [ux, uy] = [one.bx - one.ax, one.by - one.ay];
  const [vx, vy] = [two.bx - two.ax, two.by - two.ay];
  return ux * vy - uy * vx === 0 && ux * vx + uy * vy < 0;
}
