import type { Position } from 'geojson';
import { z } from 'zod';
import { doubleArea, isClosed, selfIntersections } from '../../src/domain/geography/rings';
import {
  borderLayer,
  landLayer,
  polygonsOf,
  readGeoJson,
  unitLayer,
  type PolygonRings,
} from '../geo-files';
import { EXTENT } from '../layers/backdrop';
import type { Problem } from '../problem';
import type { Codes } from './registers';

type Bounds = readonly [number, number, number, number];
/** West, south, east, north of everything that can be the province's. */
const PROVINCE_BOUNDS: Bounds = [106.4, 20.6, 108.1, 21.7];

/**
 * Checks a layer of units: its shape, its rings, and that it has one feature for each code of the
 * register.
 */
export function checkUnitLayer(
  root: string,
  file: string,
  registerFile: string,
  register: Codes,
): Problem[] {
  const { problems, layer } = parse(root, file, unitLayer);
  if (layer === null) return problems;
  const seen = new Map<string, number>();
  const report = (row: number, column: string, message: string) =>
    problems.push({ file, row, column, message });
  const [west, south, east, north] = boundsOf(
    layer.features.flatMap((unit) => polygonsOf(unit.geometry).flat(2)),
  );
  layer.features.forEach(({ properties, geometry }, index) => {
    const row = index + 1;
    const { code, label_lon, label_lat } = properties;
    const earlier = seen.get(code);
    if (earlier !== undefined) report(row, 'code', `${code} is feature ${earlier} already`);
    if (!register.has(code)) report(row, 'code', `"${code}" is not in ${registerFile}`);
    seen.set(code, earlier ?? row);
    if (!within([label_lon, label_lat], PROVINCE_BOUNDS)) {
      report(row, 'label_lon', 'label point lies outside the province');
    }
    for (const rings of polygonsOf(geometry)) {
      const faults = [
        ...ringFaults(rings),
        ...placeFaults(rings),
        ...clippedFaults(rings, [west, south, east, north]),
      ];
      for (const fault of faults) report(row, 'geometry', `${code}: ${fault}`);
    }
  });
  for (const [code, row] of register) {
    if (!seen.has(code)) {
      problems.push({
        file: registerFile,
        row,
        column: 'code',
        message: `${code} has no feature in ${file}`,
      });
    }
  }
  return problems;
}

/** Checks the land: valid rings, and that it reaches beyond what the map can show. */
export function checkLand(root: string): Problem[] {
  const file = 'geo/land.geojson';
  const { problems, layer } = parse(root, file, landLayer);
  const polygons = layer?.features.flatMap((land) => polygonsOf(land.geometry)) ?? [];
  for (const fault of polygons.flatMap(ringFaults)) {
    problems.push({ file, row: 1, column: 'geometry', message: fault });
  }
  const [west, south, east, north] = boundsOf(polygons.flat(2));
  const [w, s, e, n] = EXTENT;
  if (layer !== null && !(west <= w && south <= s && east >= e && north >= n)) {
    const message = `land ends within the extent of the map (${EXTENT.join(', ')})`;
    problems.push({ file, row: 1, column: 'geometry', message });
  }
  return problems;
}

/** Checks the land border with China: a line within the province's bounds. */
export function checkBorder(root: string): Problem[] {
  const file = 'geo/china-border.geojson';
  const { problems, layer } = parse(root, file, borderLayer);
  const line = layer?.features[0]?.geometry.coordinates ?? [];
  if (layer !== null && (line.length < 2 || !line.every((one) => within(one, PROVINCE_BOUNDS)))) {
    const message = 'the border is no line within the province';
    problems.push({ file, row: 1, column: 'geometry', message });
  }
  return problems;
}

/** Parses a layer; what its schema refuses becomes problems that name the feature. */
function parse<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
): { problems: Problem[]; layer: z.infer<S> | null } {
  try {
    const parsed = schema.safeParse(readGeoJson(root, file));
    if (parsed.success) return { problems: [], layer: parsed.data };
    const problems = parsed.error.issues.map(({ path, message }): Problem => {
      const [, index, ...within] = path;
      const row = typeof index === 'number' ? index + 1 : null;
      const names = within.filter((part) => typeof part === 'string');
      return { file, row, column: names.at(-1) ?? null, message };
    });
    return { problems, layer: null };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { problems: [{ file, row: null, column: null, message }], layer: null };
  }
}

function ringFaults(rings: PolygonRings): string[] {
  return rings.flatMap((ring, index) => {
    const where = `ring at ${ring[0]?.join(', ') ?? 'nowhere'}`;
    if (ring.length < 4) return [`${where} has fewer than 4 positions`];
    if (!isClosed(ring)) return [`${where} is not closed`];
    const signed = doubleArea(ring);
    // RFC 7946: outer rings run counterclockwise, holes clockwise.
    const winding = (index === 0 ? signed > 0 : signed < 0) ? [] : [`${where} winds the wrong way`];
    const crossings = selfIntersections(ring).length;
    return crossings === 0 ? winding : [...winding, `${where} meets itself ${crossings} times`];
  });
}

function placeFaults(rings: PolygonRings): string[] {
  const stray = rings.flat().find((position) => !within(position, PROVINCE_BOUNDS));
  return stray ? [`position ${stray.join(', ')} lies outside the province`] : [];
}

/** A coast may end in a short straight edge by chance (the coastline's own grid is 0.002°); what
 * was cut to a box ends in long ones. In degrees. */
const LONGEST_CHANCE_EDGE = 0.01;

function clippedFaults(rings: PolygonRings, [west, south, east, north]: Bounds): string[] {
  const onSide = (a: Position, b: Position) =>
    (a[0] === b[0] && (a[0] === west || a[0] === east)) ||
    (a[1] === b[1] && (a[1] === south || a[1] === north));
  const isCut = rings.some((ring) =>
    ring.some((b, index) => {
      const a = ring[index - 1];
      return a !== undefined && onSide(a, b) && lengthOf(a, b) > LONGEST_CHANCE_EDGE;
    }),
  );
  return isCut ? ['an edge runs along the side of the layer, as if it had been clipped'] : [];
}

function lengthOf([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number {
  return Math.hypot(bx - ax, by - ay);
}

function within([lon = Number.NaN, lat = Number.NaN]: Position, bounds: Bounds): boolean {
  const [west, south, east, north] = bounds;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

function boundsOf(positions: readonly Position[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = Number.NaN, lat = Number.NaN] of positions) {
    [west, south] = [Math.min(west, lon), Math.min(south, lat)];
    [east, north] = [Math.max(east, lon), Math.max(north, lat)];
  }
  return [west, south, east, north];
}
