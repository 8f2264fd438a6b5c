import type { Position } from 'geojson';
import type { Layers } from '../../domain/geography/layers';
import { doubleArea } from '../../domain/geography/rings';
import type { AreaCode } from '../../domain/units';
import type { ScreenPoint } from '../../map/projecting';
import type { Box } from './cardPlace';

/** The outlines of an area's parts, longitude and latitude; none for an area that isn't there. */
export function ringsOf(code: AreaCode, { communes, districts }: Layers): Position[][] {
  const found = [...districts.features, ...communes.features].find(
    ({ properties }) => properties.code === code,
  );
  if (found === undefined) return [];
  const { geometry } = found;
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/** The ring that holds most. */
export function largestOf(rings: readonly Position[][]): Position[] {
  const [first = [], ...others] = rings;
  return others.reduce((best, ring) => (sizeOfRing(ring) > sizeOfRing(best) ? ring : best), first);
}

/** How large a ring is, for comparison alone. */
export function sizeOfRing(ring: readonly Position[]): number {
  return Math.abs(doubleArea(ring));
}

export function boxAround(points: readonly ScreenPoint[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
