import type { Neutrals } from '../domain/scene/paint';

/** The colours of everything on the map that isn't a figure. */
export interface Palette extends Neutrals {
  /** Around marks, names and outlines. */
  paper: string;
  sea: string;
  /** Outside the province. */
  land: string;
  coast: string;
  border: string;
  /** Borders between communes: over colours as over paper. */
  hairline: string;
  ink: string;
  inkSoft: string;
  accent: string;
}

/**
 * Reads the map's colours from the style sheet, so that the theme has one home.
 * @param element any element that the theme's custom properties reach
 */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (name: string) => {
    const colour = style.getPropertyValue(name).trim();
    return colour.startsWith('#') ? colour : resolved(element, name);
  };
  return {
    sea: read('--sea'),
    land: read('--land'),
    paper: read('--paper'),
    back: read('--map-back'),
    unknown: read('--map-unknown'),
    stripe: read('--rule-strong'),
    coast: read('--rule-strong'),
    border: read('--ink-soft'),
    hairline: read('--rule-strong'),
    ink: read('--ink'),
    inkSoft: read('--ink-soft'),
    accent: read('--accent'),
  };
}

/** A colour of the reader's system by its numbers: no map can draw by its name. */
function resolved(element: Element, name: string): string {
  const probe = document.createElement('span');
  probe.style.forcedColorAdjust = 'none';
  probe.style.color = `var(${name})`;
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
