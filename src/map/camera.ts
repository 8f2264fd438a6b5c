import type { Position } from 'geojson';
import type { Camera, Room } from '../domain/camera';
import type { Layers, UnitFeatures } from '../domain/geography/layers';
import type { AreaCode } from '../domain/units';

/** West, south, east, north in degrees. */
export type Bounds = [number, number, number, number];

/** Room around the province or an area, in pixels. */
export const MARGIN = 24;
/** Nearer than this an area fills the window, and the lines are only good to 200–400 m. */
export const NEAREST = 13;
/** The whole province on the lowest of several maps on a phone. */
export const FARTHEST = 5.7;

/** The box of every unit of both levels, by code. */
export function boundsByCode(layers: Layers): Map<AreaCode, Bounds> {
  const units: UnitFeatures['features'] = [
    ...layers.districts.features,
    ...layers.communes.features,
  ];
  return new Map(
    units.map(({ properties, geometry }) => {
      const rings: Position[][] =
        geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
      return [properties.code, boundsOf(rings)];
    }),
  );
}

/** The box around rings. */
export function boundsOf(rings: readonly Position[][]): Bounds {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude = NaN, latitude = NaN] of rings.flat()) {
    bounds[0] = Math.min(bounds[0], longitude);
    bounds[1] = Math.min(bounds[1], latitude);
    bounds[2] = Math.max(bounds[2], longitude);
    bounds[3] = Math.max(bounds[3], latitude);
  }
  return bounds;
}

/** Alike as far as an address can tell: it holds four decimals of a degree and two of a zoom. */
export function sameCamera(one: Camera, two: Camera): boolean {
  return (
    Math.abs(one.longitude - two.longitude) < 1e-4 &&
    Math.abs(one.latitude - two.latitude) < 1e-4 &&
    Math.abs(one.zoom - two.zoom) < 0.01
  );
}

/** How long a flight takes, in milliseconds; none where the reader wants no motion. */
export function flightTime(): number {
  return inMotion(250);
}

/** From slide to slide a room full of people has to follow: slower than who asked for it. */
export function storyFlightTime(): number {
  return inMotion(1400);
}

function inMotion(milliseconds: number): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : milliseconds;
}

/**
 * The zoom at which a room shows all that a camera has seen, and as little more as it can.
 * @param room of the map that is to show it
 */
export function zoomIn({ zoom, room: seen }: Camera, room: Room): number {
  if (seen === undefined) return zoom;
  return zoom + Math.log2(Math.min(room.width / seen.width, room.height / seen.height));
}

/** The part of a map that no panel may take: less of it isn't a map any more. */
const LEAST_FREE_SHARE = 0.15;

/**
 * What panels cover of a map of this size. Panels are as wide and as high on every screen; where
 * they would leave less than that free of a small map, its edges give way evenly.
 * @param covered as the layout of the page has it, in pixels
 * @param width and height of the map, in pixels; nothing is covered of a map without any
 */
export function coveredOf(covered: Covered, width: number, height: number): Covered {
  const across = shareOf(covered.left + covered.right, width);
  const down = shareOf(covered.top + covered.bottom, height);
  return {
    top: covered.top * down,
    right: covered.right * across,
    bottom: covered.bottom * down,
    left: covered.left * across,
    ...(covered.unseen !== undefined && { unseen: covered.unseen * down }),
  };
}

function shareOf(taken: number, size: number): number {
  const most = Math.max(0, size) * (1 - LEAST_FREE_SHARE);
  return taken <= most ? 1 : most / taken;
}

/** The part of a map that is left free, at least one pixel. */
export function roomWithin(covered: Covered, width: number, height: number): Room {
  return {
    width: Math.max(1, Math.round(width - covered.left - covered.right)),
    height: Math.max(1, Math.round(height - covered.top - covered.bottom)),
  };
}

/** Edges of the map that panels cover, in pixels. */
export interface Covered {
  top: number;
  right: number;
  bottom: number;
  left: number;
  /** How much of the bottom lies under a sheet of the whole width, so that no map is seen there. */
  unseen?: number;
}
