import { LAND_LIMITS, type Room } from '../domain/camera';
import { FARTHEST, NEAREST, type Bounds, type Covered } from './camera';

/** CSS pixels that the world is wide at zoom 0, as MapLibre counts it. */
const WORLD = 512;
/** Web Mercator ends at this latitude. */
const MERCATOR_END = 85.05;

/** Where a map is to look. */
interface Look {
  longitude: number;
  latitude: number;
  zoom: number;
}

/** A map's size, and the edges of it that panels cover, in CSS pixels. */
export interface Frame {
  width: number;
  height: number;
  covered: Covered;
}

/**
 * The nearest place and zoom to what is asked for at which a map shows nothing beyond the land that
 * ships, beside and between its panels neither. The middle that is asked for stands in the free part of the map.
 * @param asked any numbers; what is none is taken as the limits' middle, or the farthest zoom
 * @param frame of any size; of a map without a size only the zoom is held
 */
export function constrained(asked: Look, frame: Frame): Look {
  const [west, south, east, north] = LAND_LIMITS;
  const [left, right] = [across(west), across(east)];
  const [top, bottom] = [down(north), down(south)];
  const height = seenHeight(frame);
  const seen = { width: frame.width, height };
  const zoom = Math.max(heldZoom(asked.zoom), farthest(seen, right - left, bottom - top));
  const size = WORLD * 2 ** zoom;
  const middle = middleOf(frame);
  const x = held(
    across(finite(asked.longitude, (west + east) / 2)),
    left + middle.x / size,
    right - (frame.width - middle.x) / size,
  );
  const latitude = finite(asked.latitude, (south + north) / 2);
  const y = held(
    down(Math.max(-MERCATOR_END, Math.min(MERCATOR_END, latitude))),
    top + middle.y / size,
    bottom - (height - middle.y) / size,
  );
  return { longitude: x * 360 - 180, latitude: latitudeAt(y), zoom };
}

/**
 * What a map shows, under its panels too but for what no reader sees, in degrees.
 * @param look as {@link constrained} gives it
 */
export function seenFrom({ longitude, latitude, zoom }: Look, frame: Frame): Bounds {
  const size = WORLD * 2 ** zoom;
  const middle = middleOf(frame);
  const x = across(longitude);
  const y = down(latitude);
  return [
    (x - middle.x / size) * 360 - 180,
    latitudeAt(y + (seenHeight(frame) - middle.y) / size),
    (x + (frame.width - middle.x) / size) * 360 - 180,
    latitudeAt(y - middle.y / size),
  ];
}

/** The height down to a sheet that covers all below it. */
function seenHeight({ height, covered }: Frame): number {
  return height - held(covered.unseen ?? 0, 0, Math.max(0, height));
}

/** Where the middle of the free part lies on the map, in CSS pixels; never off the map. */
function middleOf({ width, height, covered }: Frame): { x: number; y: number } {
  const { top, right, bottom, left } = covered;
  return {
    x: held((left + width - right) / 2, 0, width),
    y: held((top + height - bottom) / 2, 0, height),
  };
}

/** The zoom at which the land just fills the map. */
function farthest({ width, height }: Room, wide: number, high: number): number {
  const least = Math.max(width / wide, height / high) / WORLD;
  return least > 0 ? Math.log2(least) : -Infinity;
}

function heldZoom(zoom: number): number {
  return Math.max(FARTHEST, Math.min(NEAREST, finite(zoom, FARTHEST)));
}

function held(value: number, least: number, most: number): number {
  return least > most ? (least + most) / 2 : Math.max(least, Math.min(most, value));
}

function finite(value: number, otherwise: number): number {
  return Number.isFinite(value) ? value : otherwise;
}

/** Shares of the world's width and height in Web Mercator, from the north-west. */
function across(longitude: number): number {
  return (longitude + 180) / 360;
}

function down(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

function latitudeAt(y: number): number {
  return (360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90;
}
