import type { AreaPaint } from '../domain/scene/paint';
import { type OverlayImage, overlayImage, OVERLAYS } from './layers';

/** What the patterns of a drawing are called. */
export interface PatternIds {
  /** By pattern and tone. */
  overlays: ReadonlyMap<OverlayImage, string>;
  /** By colour of their stripes. */
  hatches: ReadonlyMap<string, string>;
}

/**
 * Names for all patterns that paints need. Another drawing of the page may be hidden, with its
 * patterns, or of another size: so each has its own.
 * @param drawing what sets this drawing's ids apart
 */
export function patternIds(drawing: string, paints: Iterable<AreaPaint>): PatternIds {
  const stripes = new Set([...paints].flatMap(({ hatch }) => hatch?.stripe ?? []));
  return {
    overlays: new Map(OVERLAYS.map(overlayImage).map((image) => [image, `${drawing}${image}`])),
    hatches: new Map([...stripes].map((stripe, place) => [stripe, `${drawing}hatch-${place}`])),
  };
}

/** A fill that lies over an area's colour. */
export interface OverFill {
  fill: string;
  opacity: number;
}

/** What fills an area over its colour, the lowest first. */
export function overFills({ overlay, hatch }: AreaPaint, ids: PatternIds): OverFill[] {
  const fills: OverFill[] = [];
  if (hatch !== null) {
    fills.push({ fill: urlOf(ids.hatches.get(hatch.stripe)), opacity: hatch.opacity });
  }
  if (overlay !== null) {
    fills.push({ fill: urlOf(ids.overlays.get(overlayImage(overlay))), opacity: 1 });
  }
  return fills;
}

function urlOf(id = ''): string {
  return `url(#${id})`;
}
