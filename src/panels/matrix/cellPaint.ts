import { isDark } from '../../domain/luminance';
import { never } from '../../domain/never';
import type { MatrixCell } from './matrix';

/** What is drawn over the colour of a cell's class. */
export type CellMark = 'dots' | 'arrow' | 'equals' | 'disc' | 'none';

/** How a cell looks: as its area does on the year's map, in less room. */
export interface CellPaint {
  /** CSS colour of the lowest class that it may fall in. */
  ground: string;
  /** CSS image of stripes in the highest one, where only limits are known. */
  stripes: string | undefined;
  mark: CellMark;
  /** Marks contrast with the colour below them. */
  tone: 'light' | 'dark';
  empty: boolean;
}

const EMPTY = 'var(--paper)';
/** Stripes of a figure that may fall in any class claim no colour. */
const ANY_GROUND = 'var(--paper-sunk)';
const ANY_STRIPE = 'var(--rule-strong)';
/** How strong the stripes of a containing area's limits are beside an area's own. */
const FAINT = '55%';

/**
 * Decides how a cell is drawn.
 * @param colours of the year's classes, lowest first
 */
export function cellPaint(cell: MatrixCell, colours: readonly string[]): CellPaint {
  const { knowledge, classes } = cell;
  const ground = colours[classes[0] ?? -1];
  switch (knowledge.kind) {
    case 'reported':
      return solid(ground, 'none');
    case 'implied':
      return solid(ground, 'arrow');
    case 'derived':
      return solid(ground, 'equals');
    case 'conflict':
      return solid(ground, 'disc');
    case 'bounded':
      return hatched(cell, colours, '100%');
    case 'inherited':
      return knowledge.of.kind === 'bounded'
        ? hatched(cell, colours, FAINT)
        : solid(ground, 'dots');
    case 'unknown':
      return { ...solid(EMPTY, 'none'), empty: true };
    default:
      return never(knowledge);
  }
}

function solid(colour: string | undefined, mark: CellMark): CellPaint {
  const ground = colour ?? ANY_GROUND;
  return { ground, stripes: undefined, mark, tone: toneOver(ground), empty: false };
}

function hatched({ classes }: MatrixCell, colours: readonly string[], strength: string): CellPaint {
  const any = classes.length === 0 || (classes.length > 1 && classes.length === colours.length);
  const ground = (any ? undefined : colours[classes[0] ?? -1]) ?? ANY_GROUND;
  const tone = toneOver(ground);
  // Where the class is certain though the value isn't, the stripes carry no colour of their own.
  const quiet = tone === 'light' ? 'rgb(255 253 248)' : 'rgb(27 42 48)';
  const highest = classes.length > 1 ? colours[classes.at(-1) ?? -1] : quiet;
  const colour = any ? ANY_STRIPE : (highest ?? quiet);
  const stripe = `color-mix(in srgb, ${colour} ${strength}, transparent)`;
  const stripes = `repeating-linear-gradient(135deg, ${stripe} 0 2px, transparent 2px 5px)`;
  return { ...solid(ground, 'none'), stripes };
}

function toneOver(ground: string): 'light' | 'dark' {
  return isDark(ground) ? 'light' : 'dark';
}
