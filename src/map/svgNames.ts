import type { AreaCode } from '../domain/units';

/** A name and the middle of its place, in the drawing's units. */
export interface PlacedName {
  code: AreaCode;
  name: string;
  x: number;
  y: number;
}

/** Of Be Vietnam Pro's semibold, by its size: how wide a letter is as a rule, how high a line. */
const LETTER = 0.58;
const LINE = 1.25;

/**
 * The names that have room beside those before them, as names on the map never touch.
 * @param names the most important first
 * @param size of the type, in the units that the places are in
 */
export function namesThatFit(names: readonly PlacedName[], size: number): PlacedName[] {
  const kept: PlacedName[] = [];
  for (const one of names) {
    if (kept.every((other) => !touches(one, other, size))) kept.push(one);
  }
  return kept;
}

function touches(one: PlacedName, other: PlacedName, size: number): boolean {
  const wide = ((one.name.length + other.name.length) / 2) * LETTER * size;
  return Math.abs(one.x - other.x) < wide && Math.abs(one.y - other.y) < LINE * size;
}
