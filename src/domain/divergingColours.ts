import type { Theme } from './colours';

/** A fall, no change, a rise: seven shades with the palest (light) or dimmest (dark) in the middle.
 * The two arms are as far from each other for colour-blind readers as for others (blue against
 * orange), and each grows darker (light) or brighter (dark) with the distance from zero. */
const RAMP: Record<Theme, readonly string[]> = {
  light: ['#0f4c75', '#4a8ab0', '#a9cbdd', '#efe3c9', '#f0c08f', '#cf7a35', '#85400f'],
  dark: ['#a9dcf7', '#5fa5cb', '#33617d', '#454134', '#7d5330', '#cf8a48', '#ffd3a0'],
};

/** Colours of the classes of change, the largest fall first. */
export function divergingColours(theme: Theme): readonly string[] {
  return RAMP[theme];
}
