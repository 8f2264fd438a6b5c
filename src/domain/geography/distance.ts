import { bearing, distance } from '@turf/turf';
import type { Position } from 'geojson';

/** Longitude and latitude, WGS 84, degrees. */
export type LonLat = readonly [number, number];

/**
 * Distance from a point to the nearest point of some lines. The nearest point is found on a plane
 * that touches the earth at the point (equirectangular; within 0.1 % at 100 km here), its
 * distance then taken on the sphere by turf.
 * @param from the point
 * @param lines lines or rings, each at least two positions
 * @returns kilometres
 * @throws Error where there is no line to measure to
 */
export function distanceToLines(from: LonLat, lines: readonly Position[][]): number {
  const [lon, lat] = from;
  const narrowing = Math.cos((lat * Math.PI) / 180);
  let nearest: [number, number] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    for (let index = 1; index < line.length; index += 1) {
      const [aLon = Number.NaN, aLat = Number.NaN] = line[index - 1] ?? [];
      const [bLon = Number.NaN, bLat = Number.NaN] = line[index] ?? [];
      const [ax, ay] = [(aLon - lon) * narrowing, aLat - lat];
      const [dx, dy] = [(bLon - aLon) * narrowing, bLat - aLat];
      const length = dx * dx + dy * dy;
      const along = length === 0 ? 0 : clamp(-(ax * dx + ay * dy) / length);
      const squared = (ax + along * dx) ** 2 + (ay + along * dy) ** 2;
      if (squared >= least) continue;
      least = squared;
      nearest = [aLon + along * (bLon - aLon), aLat + along * (bLat - aLat)];
    }
  }
  if (nearest === null) throw new Error('No line to measure the distance to');
  return distance([lon, lat], nearest, { units: 'kilometers' });
}

/** Great-circle distance between two points, in kilometres. */
export function distanceBetween(one: LonLat, two: LonLat): number {
  return distance([...one], [...two], { units: 'kilometers' });
}

/** The direction from one point to another, in degrees from north, clockwise. */
export function bearingBetween(one: LonLat, two: LonLat): number {
  return bearing([...one], [...two]);
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
