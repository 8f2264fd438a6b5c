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

/** A disc over the drawing that names make room for, in the drawing's units. */
export interface Disc {
  x: number;
  y: number;
  radius: number;
}

/** Moves names that would run over discs below them. */
export function belowDiscs(
  names: readonly PlacedName[],
  discs: readonly Disc[],
  size: number,
): PlacedName[] {
  return names.map((name) => {
    const wide = (name.name.length * LETTER * size) / 2;
    // Names stand on their places; the middle of their letters is a little above.
    const over = discs.filter(
      ({ x, y, radius }) =>
        Math.abs(name.x - x) < wide + radius &&
        Math.abs(name.y - size / 3 - y) < (LINE * size) / 2 + radius,
    );
    const lowest = Math.max(...over.map(({ y, radius }) => y + radius));
    return over.length === 0 ? name : { ...name, y: lowest + size };
  });
}

function touches(one: PlacedName, other: PlacedName, size: number): boolean {
  const wide = ((one.name.length + other.name.length) / 2) * LETTER * size;
  return Math.abs(one.x - other.x) < wide && Math.abs(one.y - other.y) < LINE * size;
}
