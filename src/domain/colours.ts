import { interpolateLab, piecewise } from 'd3-interpolate';
import type { Classes } from './classes/classes';
import { classCount } from './classes/classes';
import type { Family } from './indicators';

export type Theme = 'light' | 'dark';

/** One sequential ramp a family, from paper to deep (light) or from dusk to bright (dark); each
 * monotone in lightness, so that greyscale print keeps the order. */
const RAMPS: Record<
  Theme,
  Record<'poverty' | 'income' | 'infrastructure' | 'new_rural', string[]>
> = {
  light: {
    poverty: ['#eee0c3', '#e0ab70', '#c66a41', '#983029', '#5d111a'],
    income: ['#ebe5cf', '#a8cdb6', '#58a596', '#1c7275', '#0a434e'],
    infrastructure: ['#e9e4d4', '#b0c9d9', '#6b9cc5', '#2d669e', '#113868'],
    new_rural: ['#e9e6cb', '#b9cf9a', '#77a868', '#3a7546', '#16452b'],
  },
  dark: {
    poverty: ['#42382c', '#7a4a32', '#b9643f', '#e79a5f', '#ffdcab'],
    income: ['#2c3a38', '#2f5f5c', '#3d908a', '#74c4b2', '#cdf2dd'],
    infrastructure: ['#2c3640', '#355675', '#4a80b0', '#80b1de', '#d3e8fb'],
    new_rural: ['#333a2c', '#47633b', '#63934f', '#98c47e', '#dcf2c4'],
  },
};

type Ramp = keyof (typeof RAMPS)['light'];

function rampOf(family: Family): Ramp {
  switch (family) {
    case 'poverty':
    case 'income':
    case 'infrastructure':
    case 'new_rural':
      return family;
    case 'people':
    case 'land':
    case 'programme':
    case 'services':
      return 'infrastructure';
  }
}

/** For statuses that stand beside the ladder: neither high nor low. */
const BESIDE: Record<Theme, string> = { light: '#b9b3a2', dark: '#6f6b60' };

/**
 * The colours of classes, lowest first, as hex or rgb strings.
 * @param classes a class for zero takes the pale end, the others share the rest of the ramp;
 * categories without a rank are grey
 */
export function classColours(family: Family, classes: Classes, theme: Theme): string[] {
  const ramp: (place: number) => string = piecewise(interpolateLab, RAMPS[theme][rampOf(family)]);
  if (classes.kind === 'category') {
    const ranked = classes.categories.filter((category) => category.rank !== null);
    const shades = shadesOf(ramp, ranked.length, false);
    return classes.categories.map((category) => shades[ranked.indexOf(category)] ?? BESIDE[theme]);
  }
  return shadesOf(ramp, classCount(classes), classes.zero);
}

/** Evenly spaced shades; without a class for zero the palest would look like no value at all. */
function shadesOf(ramp: (place: number) => string, count: number, zero: boolean): string[] {
  const start = zero ? 0 : 0.22;
  if (count === 1) return [ramp(zero ? 0 : 0.55)];
  return Array.from({ length: count }, (_, index) =>
    ramp(start + ((1 - start) * index) / (count - 1)),
  );
}
