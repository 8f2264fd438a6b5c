import type { Cell } from './bonds';
import type { Limits, Range } from './range';

/** A step of a proof, as far as the audit reads it. */
export interface Step {
  area: string;
  year: number;
  indicator: string;
  quantity: string;
  side: string;
  premises: readonly Step[];
}

/** A piece of knowledge about the area asked of, or about one around it. */
export interface Piece {
  kind: 'reported' | 'implied' | 'derived' | 'bounded' | 'conflict';
  population: string | null;
  line: string | null;
  /** The one figure that is shown; null where there is none. */
  value: number | null;
  /** All that it leaves possible; null where it says nothing of that. */
  range: Range | null;
  /** What is worked out: its ends are no printed figures. */
  isWorkedOut: boolean;
  /** It rests on a weight of another year. */
  assumed: boolean;
  statements: readonly string[];
  proofs: readonly Step[];
}

/** The answer to one question. */
export interface Told {
  indicator: string;
  area: string;
  year: number;
  line: string | null;
  kind: Piece['kind'] | 'inherited' | 'unknown';
  /** What is known of the area itself, and beside it. */
  own: readonly Piece[];
  /** Limits of the area that are too wide to be shown alone. */
  limits: Piece | null;
  /** What is shown in the name of an area around. */
  inherited: Piece | null;
}

/** How messages call an answer. */
export function tellingName(
  { indicator, area, year, line }: Told,
  names: ReadonlyMap<string, string>,
): string {
  const place = names.has(area) ? `${names.get(area) ?? ''} (${area})` : area;
  return [indicator, place, year, line].filter((part) => part !== null).join(' · ');
}

/** What the rules leave of a cell, counted as a piece of knowledge is. */
export type LimitsOf = (
  indicator: string,
  counted: Pick<Piece, 'population' | 'line'>,
  cell: Pick<Cell, 'area' | 'year'>,
) => Limits | undefined;
