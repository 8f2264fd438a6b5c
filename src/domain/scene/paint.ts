import { luminance } from '../luminance';
import { never } from '../never';
import type { AreaCode } from '../units';
import { type Look, lookOf } from './look';
import type { Scene, SceneItem } from './scene';

/** Light marks are for dark grounds, dark ones for light grounds. */
export type Tone = 'light' | 'dark';

/** Stripes over an area of which only limits are known. */
export interface Hatch {
  /** A colour, or a tone where the class is certain and the stripes only say that the value isn't. */
  stripe: string;
  /** 1 for the area's own limits, less for those of an area that contains it. */
  opacity: number;
}

/** A pattern over an area's colour that says whose figure it is. */
export interface Overlay {
  pattern: Pattern;
  tone: Tone;
}

export type Pattern = NonNullable<Look['overlay']>;
export const PATTERNS: readonly Pattern[] = ['dots', 'dashes'];
export const TONES: readonly Tone[] = ['light', 'dark'];

/** How one area is drawn; the same for WebGL and for SVG. */
export interface AreaPaint {
  fill: string;
  hatch: Hatch | null;
  /** Above the hatch. */
  overlay: Overlay | null;
  /** Sources disagree: a disc with an exclamation mark. */
  mark: boolean;
}

/** The colours that stand for no class. */
export interface Neutrals {
  /** Areas that stand back. */
  back: string;
  /** Areas that should have a figure and have none. */
  unknown: string;
  /** Stripes of an area that may fall in any class. */
  stripe: string;
}

const INHERITED_HATCH = 0.55;

/**
 * Decides how what is known of an area is drawn.
 * @param item the area in its scene
 * @param colours of the scene's classes, lowest first
 * @param neutrals the colours that stand for no class
 */
export function paintOf(
  item: SceneItem,
  colours: readonly string[],
  neutrals: Neutrals,
): AreaPaint {
  if (!item.counted) return plainPaint(neutrals.back);
  if (item.hidden) return plainPaint(neutrals.unknown);
  return knownPaint(item.classes, lookOf(item.knowledge), colours, neutrals);
}

/**
 * One class solid, marked where sources disagree, and under its pattern; several, or a class that
 * only limits put it in, hatched; none as an area without a figure.
 * @param classes that the area falls in, or may, lowest first
 */
export function knownPaint(
  classes: readonly number[],
  { base, faint, overlay: pattern, sign }: Look,
  colours: readonly string[],
  neutrals: Neutrals,
): AreaPaint {
  const mark = sign === 'conflict';
  if (classes.length === 0) return { ...plainPaint(neutrals.unknown), mark };
  const isHatched = classes.length > 1 || base === 'hatched';
  const paint = isHatched
    ? hatchedPaint(classes, colours, neutrals, faint ? INHERITED_HATCH : 1)
    : plainPaint(lowest(classes, colours, neutrals));
  const tone = toneOn(paint.fill);
  return { ...paint, overlay: pattern === null ? null : { pattern, tone }, mark };
}

/** The paint of every area of a scene, by code. */
export function paintsOf(
  scene: Scene,
  colours: readonly string[],
  neutrals: Neutrals,
): Map<AreaCode, AreaPaint> {
  return new Map([...scene.items].map(([code, item]) => [code, paintOf(item, colours, neutrals)]));
}

/** One colour and nothing over it. */
export function plainPaint(fill: string): AreaPaint {
  return { fill, hatch: null, overlay: null, mark: false };
}

function lowest(
  [first]: readonly number[],
  colours: readonly string[],
  neutrals: Neutrals,
): string {
  return (first === undefined ? undefined : colours[first]) ?? neutrals.unknown;
}

/**
 * An area that may fall in several classes: the lowest one's colour under stripes of the highest.
 * @param classes that it may fall in, lowest first
 * @param opacity of the stripes
 */
function hatchedPaint(
  classes: readonly number[],
  colours: readonly string[],
  neutrals: Neutrals,
  opacity: number,
): AreaPaint {
  const fill = lowest(classes, colours, neutrals);
  const last = classes.at(-1);
  const highest = (last === undefined ? undefined : colours[last]) ?? neutrals.stripe;
  // Any class at all: a colour would claim something.
  if (classes.length > 1 && classes.length === colours.length) {
    return { ...plainPaint(neutrals.unknown), hatch: { stripe: neutrals.stripe, opacity } };
  }
  // The class is certain though the value isn't: the stripes then carry no colour of their own.
  const stripe = classes.length > 1 ? highest : toneColour(toneOn(fill));
  return { ...plainPaint(fill), hatch: { stripe, opacity } };
}

/** Relative luminance below which marks are light. A little above where white and black have the same
 * contrast: to eyes without red cones, reds are darker than they measure. */
const LIGHT_MARKS_BELOW = 0.2;

/** The tone of marks over a colour, `#rrggbb` or `rgb(r, g, b)`. */
export function toneOn(colour: string): Tone {
  return luminance(colour) < LIGHT_MARKS_BELOW ? 'light' : 'dark';
}

/** Marks over colours: no stronger than it takes to be seen on every one of them, by every eye. */
export function toneColour(tone: Tone): string {
  switch (tone) {
    case 'light':
      return 'rgb(255 255 255 / 86%)';
    case 'dark':
      return 'rgb(0 0 0 / 78%)';
    default:
      return never(tone);
  }
}
