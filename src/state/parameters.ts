import type { Camera, Room } from '../domain/camera';
import { MAP_LIMITS } from '../domain/camera';
import type { ClassBasis, ClassChoice, ClassMethod } from '../domain/classes/breaks';
import { CLASS_COUNTS, DEFAULT_CLASSES } from '../domain/classes/breaks';

/** What became of one address parameter. A reason is never thrown: the notice prints it. */
export type Parsed<T> =
  { kind: 'valid'; value: T } | { kind: 'invalid'; given: string } | { kind: 'missing' };

/**
 * Reads one parameter.
 * @param given the text in the address, null where it isn't there
 * @param read returns undefined for what it can't take
 */
export function parse<T>(given: string | null, read: (text: string) => T | undefined): Parsed<T> {
  if (given === null) return { kind: 'missing' };
  const value = read(given);
  return value === undefined ? { kind: 'invalid', given } : { kind: 'valid', value };
}

/** A reader for one of a few words. */
export function oneOf<T extends string>(words: readonly T[]): (text: string) => T | undefined {
  return (text) => words.find((word) => word === text);
}

/** Reads one parameter of an address; where it can't be taken, it is remembered as bad. */
export type Take = <T>(name: string, fallback: T, read: (text: string) => T | undefined) => T;

/** A parameter with what it is written as; null leaves it out. */
export type Entry = readonly [name: string, value: string | null];

/** Reads `1` as on and `0` as off. */
export function readSwitch(text: string): boolean | undefined {
  return text === '1' ? true : text === '0' ? false : undefined;
}

/** A whole number written plainly: no signs, spaces or exponents. */
export function wholeNumber(text: string): number | undefined {
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

const DECIMAL = /^-?\d{1,6}(\.\d{1,8})?$/;

/** A decimal with a point, as an address writes it. */
export function decimalNumber(text: string): number | undefined {
  return DECIMAL.test(text) ? Number(text) : undefined;
}

/** `lon,lat,zoom` inside what the map can show, and perhaps the room in pixels that it was seen in:
 * `lon,lat,zoom,900x600`. */
export function readCamera(text: string): Camera | undefined {
  const [place, seenIn] = [text.split(',', 3), text.split(',').slice(3)];
  if (place.length !== 3 || !place.every((part) => DECIMAL.test(part))) return undefined;
  const [longitude = NaN, latitude = NaN, zoom = NaN] = place.map(Number);
  const [west, south, east, north] = MAP_LIMITS;
  const inside =
    west <= longitude && longitude <= east && south <= latitude && latitude <= north && zoom <= 22;
  if (!inside || zoom < 0 || seenIn.length > 1) return undefined;
  const camera = { longitude, latitude, zoom };
  const [roomText] = seenIn;
  if (roomText === undefined) return camera;
  const room = readRoom(roomText);
  return room === undefined ? undefined : { ...camera, room };
}

function readRoom(text: string): Room | undefined {
  const [, width, height] = /^([1-9]\d{0,4})x([1-9]\d{0,4})$/.exec(text) ?? [];
  if (width === undefined || height === undefined) return undefined;
  return { width: Number(width), height: Number(height) };
}

export function writeCamera({ longitude, latitude, zoom, room }: Camera): string {
  const place = [longitude.toFixed(4), latitude.toFixed(4), zoom.toFixed(2)].join(',');
  return room === undefined ? place : `${place},${room.width}x${room.height}`;
}

/** More classes than these give aren't told apart by colour. */
export const MOST_LIMITS = 6;
const METHODS: readonly ClassMethod[] = ['natural', 'quantile', 'equal'];
const BASES: readonly ClassBasis[] = ['all', 'year'];

/** `natural.4.all`, or `own:0.2,0.5` for the reader's own limits. */
export function readClasses(text: string): ClassChoice | undefined {
  if (text.startsWith('own:')) {
    const parts = text.slice('own:'.length).split(',');
    if (parts.length > MOST_LIMITS || !parts.every((part) => DECIMAL.test(part))) return undefined;
    const limits = parts.map(Number);
    // Nothing is below zero, and zero itself is a class of its own or the start of the first.
    if (limits.some((limit) => limit <= 0)) return undefined;
    return { ...DEFAULT_CLASSES, method: 'own', count: limits.length + 1, limits };
  }
  const [methodText = '', countText = '', basisText = '', ...rest] = text.split('.');
  const method = oneOf(METHODS)(methodText);
  const basis = oneOf(BASES)(basisText);
  const count = wholeNumber(countText);
  if (method === undefined || basis === undefined || rest.length > 0) return undefined;
  if (count === undefined || !CLASS_COUNTS.includes(count)) return undefined;
  return { method, count, basis, limits: [] };
}

export function writeClasses(choice: ClassChoice): string {
  return choice.method === 'own'
    ? `own:${choice.limits.join(',')}`
    : [choice.method, choice.count, choice.basis].join('.');
}
