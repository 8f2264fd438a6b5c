import type { AreaPaint } from '../domain/scene/paint';

/** What the patterns of a drawing are called. */
export interface PatternIds {
  dots: Record<'light' | 'dark', string>;
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
    dots: { light: `${drawing}dots-light`, dark: `${drawing}dots-dark` },
    hatches: new Map([...stripes].map((stripe, place) => [stripe, `${drawing}hatch-${place}`])),
  };
}

/** What fills an area over its colour; null where nothing does. */
export function patternOf({ dots, hatch }: AreaPaint, ids: PatternIds): string | null {
  if (dots !== null) return `url(#${ids.dots[dots]})`;
  return hatch === null ? null : `url(#${ids.hatches.get(hatch.stripe) ?? ''})`;
}
