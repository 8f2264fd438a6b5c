import type { MapOptions, StyleSpecification } from 'maplibre-gl';
import { FARTHEST, NEAREST } from './camera';

/** How the map behaves: flat, north up, with nothing of MapLibre's own around it. */
export function mapOptions(
  container: HTMLElement,
  style: StyleSpecification,
  pixelRatio: number | undefined,
): MapOptions {
  return {
    container,
    style,
    // The style is made by typed code; checking 177 areas again would only cost time.
    validateStyle: false,
    // Paper wants more dots than a screen has.
    ...(pixelRatio === undefined ? {} : { pixelRatio }),
    attributionControl: false,
    minZoom: FARTHEST,
    maxZoom: NEAREST,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    // Answered by going to the area.
    doubleClickZoom: false,
    renderWorldCopies: false,
    // Names fade in quickly, and not at all where motion is unwanted.
    fadeDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 150,
  };
}
