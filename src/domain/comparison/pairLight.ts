import type { AreaCode } from '../units';
import { MOST_STEPS } from './pairAxis';
import type { PairScene, PairSize } from './pairScene';

/** A part of the key that lights its areas. */
export type PairPart =
  | { kind: 'cell'; column: number; row: number }
  | { kind: 'column'; column: number }
  | { kind: 'row'; row: number };

const CELLS = MOST_STEPS * MOST_STEPS;
/** Nine cells, three columns and three rows. */
export const PAIR_LIGHTS = CELLS + 2 * MOST_STEPS;

/** The number that a link has for a part of the key: the same however many steps an axis has. */
export function lightOf(part: PairPart): number {
  switch (part.kind) {
    case 'cell':
      return part.row * MOST_STEPS + part.column;
    case 'column':
      return CELLS + part.column;
    case 'row':
      return CELLS + MOST_STEPS + part.row;
  }
}

/**
 * The cells that a part of the key lights, as indexes.
 * @param light as {@link lightOf} gives it
 * @returns empty for a part that a key of this size doesn't have
 */
export function litCells({ columns, rows }: PairSize, light: number): number[] {
  return Array.from({ length: rows * columns }, (_, cell) => cell).filter((cell) => {
    const [column, row] = [cell % columns, Math.floor(cell / columns)];
    const parts: PairPart[] = [
      { kind: 'cell', column, row },
      { kind: 'column', column },
      { kind: 'row', row },
    ];
    return parts.some((part) => lightOf(part) === light);
  });
}

/**
 * The areas that a part of the key lights: those that are in its cells, or may be.
 * @returns null where there is no such part, so that nothing fades
 */
export function litByPair(
  { size, items }: PairScene,
  light: number | null,
): ReadonlySet<AreaCode> | null {
  const cells = light === null ? [] : litCells(size, light);
  if (cells.length === 0) return null;
  const lit = [...items].filter(
    ([, item]) => !item.counted || item.classes.some((cell) => cells.includes(cell)),
  );
  return new Set(lit.map(([code]) => code));
}
