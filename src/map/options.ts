import type { MapOptions, StyleSpecification } from 'maplibre-gl';
import { FARTHEST, NEAREST } from './camera';

/** What a map says to a reader whose gesture is the page's that it stands in. */
export interface GestureWords {
  windows: string;
  mac: string;
  touch: string;
}

interface MapBehaviour {
  /** Dots to a CSS pixel, where it isn't the screen's. */
  pixelRatio: number | undefined;
  /** Given where the map stands in somebody else's page: the wheel and one finger then move that page,
   * the wheel with Ctrl and two fingers the map. */
  gestures: GestureWords | undefined;
}

/** How the map behaves: flat, north up, with nothing of MapLibre's own around it. */
export function mapOptions(
  container: HTMLElement,
  style: StyleSpecification,
  { pixelRatio, gestures }: MapBehaviour,
): MapOptions {
  return {
    container,
    style,
    ...(gestures === undefined ? {} : { cooperativeGestures: true, locale: localeOf(gestures) }),
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

function localeOf({ windows, mac, touch }: GestureWords): Record<string, string> {
  return {
    'CooperativeGesturesHandler.WindowsHelpText': windows,
    'CooperativeGesturesHandler.MacHelpText': mac,
    'CooperativeGesturesHandler.MobileHelpText': touch,
  };
}
