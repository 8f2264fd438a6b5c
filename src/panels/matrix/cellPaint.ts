import { isDark } from '../../domain/luminance';
import { type Look, lookOf } from '../../domain/scene/look';
import type { Tone } from '../../domain/scene/paint';
import type { MatrixCell } from './matrix';

/** How a cell looks: as its area does on the year's map, in less room. */
export interface CellPaint {
  /** CSS colour of the lowest class that it may fall in. */
  ground: string;
  /** CSS images over it, the highest first: a pattern, stripes. */
  images: readonly string[];
  sign: Look['sign'];
  /** Marks contrast with the colour below them. */
  tone: Tone;
  empty: boolean;
}

const EMPTY = 'var(--paper)';
/** Stripes of a figure that may fall in any class claim no colour. */
const ANY_GROUND = 'var(--paper-sunk)';
const ANY_STRIPE = 'var(--rule-strong)';
/** How strong the stripes of a containing area's limits are beside an area's own. */
const FAINT = '55%';

/** The patterns of the map as CSS images; their colour contrasts with what is below. */
const OVERLAYS = {
  dots: ['radial-gradient(circle, var(--mark) 0.9px, transparent 1.2px) 0 0 / 5px 5px'],
  // Above and below the figure: beside it they would be taken for minus signs.
  dashes: [
    'radial-gradient(2.75px 0.9px, var(--mark) 96%, transparent) 0 0 / 8px 4px repeat-x',
    'radial-gradient(2.75px 0.9px, var(--mark) 96%, transparent) 4px 100% / 8px 4px repeat-x',
  ],
} as const;

/**
 * Decides how a cell is drawn.
 * @param colours of the year's classes, lowest first
 */
export function cellPaint(
  { knowledge, classes }: MatrixCell,
  colours: readonly string[],
): CellPaint {
  const { base, faint, overlay, sign } = lookOf(knowledge);
  if (base === 'empty') {
    return { ground: EMPTY, images: [], sign, tone: 'dark', empty: true };
  }
  const isAny = classes.length === 0 || (classes.length > 1 && classes.length === colours.length);
  const isHatched = base === 'hatched';
  const ground = (isHatched && isAny ? undefined : colours[classes[0] ?? -1]) ?? ANY_GROUND;
  const tone = isDark(ground) ? 'light' : 'dark';
  const images = [
    ...(overlay === null ? [] : OVERLAYS[overlay]),
    ...(isHatched ? [stripes(stripeColour(isAny, classes, colours, tone), faint)] : []),
  ];
  return { ground, images, sign, tone, empty: false };
}

/** The whole of it as one CSS background, inside the cell's border. */
export function backgroundOf({ ground, images }: CellPaint): string {
  return [...images, ground].map((layer) => `${layer} padding-box`).join(', ');
}

function stripeColour(
  isAny: boolean,
  classes: readonly number[],
  colours: readonly string[],
  tone: Tone,
): string {
  if (isAny) return ANY_STRIPE;
  // Where the class is certain though the value isn't, the stripes carry no colour of their own.
  const quiet = tone === 'light' ? 'rgb(255 253 248)' : 'rgb(27 42 48)';
  return (classes.length > 1 ? colours[classes.at(-1) ?? -1] : undefined) ?? quiet;
}

function stripes(colour: string, faint: boolean): string {
  const stripe = `color-mix(in srgb, ${colour} ${faint ? FAINT : '100%'}, transparent)`;
  return `repeating-linear-gradient(135deg, ${stripe} 0 2px, transparent 2px 5px)`;
}
