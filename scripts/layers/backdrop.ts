import { area, bboxPolygon, featureCollection, intersect, polygon, bbox } from '@turf/turf';
import type { Feature, Polygon, Position } from 'geojson';
import type { Polygonal, PolygonRings, UnitLayer } from '../geo-files';
import { polygonsOf } from '../geo-files';
import { LAND_LIMITS } from '../../src/domain/camera';
import { doubleArea } from '../../src/domain/geography/rings';
import { thinRing } from './thin';

/** What the map can show: west, south, east, north. The land ends there. */
export const EXTENT: [number, number, number, number] = [...LAND_LIMITS];

/** Where the land is as fine as the province. */
const NEAR: [number, number, number, number] = [106.3, 20.6, 108.2, 21.8];
const NEAR_DETAIL_METRES = 60;
/** How much coarser the land gets with each kilometre from there. */
const COARSER_METRES_PER_KM = 8;
const METRES_PER_DEGREE = 111_320;

/** Below the province the mainland's edge need not be its coast: it runs through these units'
 * label points, from the estuary in the west to the Chinese border in the east. */
export const INLAND_PATH = ['196', '193', '199', '200', '201', '194', '06736', '06742'];
const COVERED = 0.95;

/**
 * The land around the province, thinned and cut for the base map. Islands of the province are
 * left out and its mainland coast is replaced by a line inside it: both are hidden by the units
 * themselves, which bring their own, finer coast.
 * @param land all land
 * @param communes the communes, whose coast is made of positions of the land's
 * @param labels longitude and latitude by code, communes and districts
 * @returns polygons in degrees, within `EXTENT`
 */
export function backdrop(
  land: Polygonal,
  communes: UnitLayer,
  labels: Readonly<Record<string, [number, number]>>,
): PolygonRings[] {
  const ofProvince = communePositions(communes);
  const [mainland, ...islands] = polygonsOf(land).sort((one, two) => size(two) - size(one));
  if (!mainland) throw new Error('No land');
  const path = INLAND_PATH.map((code) => labels[code] ?? []);
  const pieces = communes.features.flatMap((unit) =>
    polygonsOf(unit.geometry).map((rings) => polygon(rings)),
  );
  return [
    inlandEdge(mainland, ofProvince, path),
    ...islands.filter((rings) => !isCovered(rings, ofProvince, pieces)),
  ]
    .flatMap(clip)
    .map(thin)
    .filter((rings) => rings.length > 0);
}

function communePositions(communes: UnitLayer): Set<string> {
  const polygons = communes.features.flatMap((unit) => polygonsOf(unit.geometry));
  return new Set(polygons.flat(2).map((position) => position.join()));
}

function size(rings: PolygonRings): number {
  return rings[0]?.length ?? 0;
}

/**
 * Replaces the stretch of the mainland's coast that is the province's by a path inside it. The
 * stretch is what the longest run of positions outside the province leaves.
 */
function inlandEdge(
  [outer = [], ...holes]: PolygonRings,
  ofProvince: ReadonlySet<string>,
  path: Position[],
): PolygonRings {
  const ring = outer.slice(0, -1);
  const shared = ring.flatMap((position, index) => (ofProvince.has(position.join()) ? index : []));
  const runs = shared.map((from, index) => {
    const to = shared[(index + 1) % shared.length] ?? from;
    return { from, to, length: (to - from + ring.length) % ring.length };
  });
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best));
  const outside = Array.from(
    { length: longest.length + 1 },
    (_, step) => ring[(longest.from + step) % ring.length] ?? [],
  );
  // The coast has land on its left, so past the province it runs on from the Chinese border to
  // the estuary in the west; there the path takes over.
  const edge = [...outside, ...path];
  return [[...edge, ...edge.slice(0, 1)], ...holes];
}

/** Whether the communes hide an island. */
function isCovered(
  rings: PolygonRings,
  ofProvince: ReadonlySet<string>,
  pieces: Feature<Polygon>[],
): boolean {
  const ring = rings[0] ?? [];
  const shared = ring.filter((position) => ofProvince.has(position.join())).length;
  if (shared === 0) return false;
  if (shared === ring.length) return true;
  const island = polygon(rings);
  const [west, south, east, north] = bbox(island);
  const covered = pieces
    .filter((piece) => {
      const [w, s, e, n] = bbox(piece);
      return w <= east && e >= west && s <= north && n >= south;
    })
    .map((piece) => intersect(featureCollection([island, piece])))
    .reduce((sum, part) => sum + (part ? area(part) : 0), 0);
  return covered >= COVERED * area(island);
}

function clip(rings: PolygonRings): PolygonRings[] {
  const [west, south, east, north] = EXTENT;
  const [w, s, e, n] = bbox(polygon(rings));
  if (w >= west && s >= south && e <= east && n <= north) return [rings];
  if (w > east || s > north || e < west || n < south) return [];
  const inside = intersect(featureCollection([polygon(rings), bboxPolygon(EXTENT)]));
  return inside ? polygonsOf(inside.geometry) : [];
}

function thin(rings: PolygonRings): PolygonRings {
  const thinned = rings.map((ring) => thinRing(ring, leastAt));
  const outer = thinned[0] ?? [];
  // What is left of a small far island may be smaller than a position is worth there.
  const first = outer[0];
  if (!first || Math.abs(doubleArea(outer)) < leastAt(first)) return [];
  return thinned.filter((ring) => Math.abs(doubleArea(ring)) >= leastAt(first));
}

/** Twice the least triangle worth keeping at a position, in square degrees. */
function leastAt([lon = 0, lat = 0]: Position): number {
  const [west, south, east, north] = NEAR;
  const away = Math.hypot(
    Math.max(west - lon, 0, lon - east),
    Math.max(south - lat, 0, lat - north),
  );
  const kilometres = (away * METRES_PER_DEGREE) / 1000;
  const detail = NEAR_DETAIL_METRES + COARSER_METRES_PER_KM * kilometres;
  return (detail / METRES_PER_DEGREE) ** 2;
}
