import type { Position } from 'geojson';
import { distanceToLines, type LonLat } from '../../src/domain/geography/distance';
import type { UnitFeatures } from '../../src/domain/geography/layers';
import type { AreaCode } from '../../src/domain/units';

interface Unit {
  code: AreaCode;
  rings: Position[][];
  box: Box;
}

interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/**
 * How far each area's label point is from the nearest other area of its level. The area's own coast
 * doesn't count: what reaches over the sea reaches into nobody's area.
 * @param labels longitude and latitude by code
 * @returns kilometres by code, to ten metres below
 */
export function clearancesOf(
  { features }: UnitFeatures,
  labels: Readonly<Record<AreaCode, LonLat>>,
): Record<AreaCode, number> {
  const units = features.map(({ properties, geometry }): Unit => {
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
    return { code: properties.code, rings, box: boxOf(rings) };
  });
  return Object.fromEntries(
    units.flatMap((unit) => {
      const point = labels[unit.code];
      if (point === undefined) return [];
      const nearest = nearestOf(
        point,
        units.filter((other) => other !== unit),
      );
      return [[unit.code, Math.floor(nearest * 100) / 100]];
    }),
  );
}

function nearestOf(point: LonLat, units: readonly Unit[]): number {
  const away = units
    .map(({ rings, box }) => ({ rings, least: distanceToBox(point, box) }))
    .sort((one, two) => one.least - two.least);
  let nearest = Infinity;
  for (const { rings, least } of away) {
    if (least > nearest) break;
    nearest = Math.min(nearest, distanceToLines(point, rings));
  }
  return nearest;
}

function boxOf(rings: readonly Position[][]): Box {
  const longitudes = rings.flat().map(([longitude = NaN]) => longitude);
  const latitudes = rings.flat().map(([, latitude = NaN]) => latitude);
  return {
    west: Math.min(...longitudes),
    south: Math.min(...latitudes),
    east: Math.max(...longitudes),
    north: Math.max(...latitudes),
  };
}

/** Less than any place of the box is away, in kilometres. */
function distanceToBox([lon, lat]: LonLat, { west, south, east, north }: Box): number {
  const narrowing = Math.cos((lat * Math.PI) / 180);
  const across = Math.max(west - lon, 0, lon - east) * narrowing;
  const along = Math.max(south - lat, 0, lat - north);
  return Math.hypot(across, along) * 110;
}
