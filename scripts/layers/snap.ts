import type { Position } from 'geojson';
import { isClosed, selfIntersections } from '../../src/domain/geography/rings';

/** Steps of the grid to a degree: 0.0001°, about 11 m, half a pixel at zoom 12. */
export const GRID = 10_000;

const keyOf = (position: Position): string => position.join();

/** A ring on the grid, in whole steps; empty where nothing of it is left. */
function snapRing(ring: readonly Position[]): Position[] {
  const snapped = ring.map(([lon = 0, lat = 0]) => [
    Math.round(lon * GRID),
    Math.round(lat * GRID),
  ]);
  return withoutRepeats(snapped);
}

function withoutRepeats(ring: Position[]): Position[] {
  const kept = ring.filter((position, index) => {
    const before = ring[index - 1];
    return !before || keyOf(before) !== keyOf(position);
  });
  return kept.length >= 4 ? kept : [];
}

/**
 * Takes out positions where snapping made a ring cross itself. A position goes from every ring
 * that has it, so that shared borders stay shared; one where borders meet is never taken.
 * @param all every ring of the layers, on the grid
 * @returns the positions to leave out of all rings
 * @throws Error where a crossing is made of meeting points only
 */
function positionsInTheWay(all: readonly Position[][]): Set<string> {
  const neighbours = new Map<string, Set<string>>();
  for (const ring of all) {
    ring.forEach((position, index) => {
      const before = ring[index - 1];
      if (!before) return;
      link(neighbours, keyOf(before), keyOf(position));
      link(neighbours, keyOf(position), keyOf(before));
    });
  }
  const inTheWay = new Set<string>();
  for (const ring of all) {
    for (const edges of selfIntersections(ring)) {
      const ends = edges.flatMap((index) => ring.slice(index, index + 2)).map(keyOf);
      if (ends.some((key) => inTheWay.has(key))) continue;
      const free = ends.find((key) => neighbours.get(key)?.size === 2);
      if (free === undefined) throw new Error(`Ring crosses itself at ${ends.join(' ')}`);
      inTheWay.add(free);
    }
  }
  return inTheWay;
}

function link(map: Map<string, Set<string>>, from: string, to: string): void {
  const found = map.get(from);
  if (found) found.add(to);
  else map.set(from, new Set([to]));
}

/**
 * Snaps polygons to the grid and keeps them valid.
 * @param layers layers of features of polygons of rings, in degrees; borders that layers or
 * features share must be made of the same positions
 * @returns the same, in whole steps of the grid; holes and islands too small for it are gone
 */
export function snapLayers(layers: readonly Position[][][][][]): Position[][][][][] {
  let snapped = mapRings(layers, snapRing);
  for (let round = 0; round < 10; round += 1) {
    const inTheWay = positionsInTheWay(snapped.flat(3));
    if (inTheWay.size === 0) return snapped;
    snapped = mapRings(snapped, (ring) => leaveOut(ring, inTheWay));
  }
  throw new Error('Rings still cross themselves after ten rounds');
}

function leaveOut(ring: Position[], keys: ReadonlySet<string>): Position[] {
  if (!ring.some((position) => keys.has(keyOf(position)))) return ring;
  const kept = ring.filter((position) => !keys.has(keyOf(position)));
  const first = kept[0];
  if (first && !isClosed(kept)) kept.push(first);
  return withoutRepeats(kept);
}

function mapRings(
  layers: readonly Position[][][][][],
  change: (ring: Position[]) => Position[],
): Position[][][][][] {
  return layers.map((layer) =>
    layer.map((feature) =>
      feature
        .map((polygon) => polygon.map(change).filter((ring) => ring.length > 0))
        .filter((polygon) => polygon.length > 0),
    ),
  );
}
