import {
  type Color,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  type Rgb,
} from 'culori';

/**
 * How a reader may see colours: as they are, without green, red or blue cones, printed in grey. The
 * simulation is culori's, after Machado, Oliveira and Fernandes, “A Physiologically-based Model for
 * Simulation of Color Vision Deficiency”, IEEE TVCG 15 (6), 2009, at full severity.
 */
export const COLOUR_EYES: Record<string, (colour: Rgb) => Color> = {
  'as they are': (colour) => colour,
  'without green cones': filterDeficiencyDeuter(1),
  'without red cones': filterDeficiencyProt(1),
  'without blue cones': filterDeficiencyTrit(1),
  'in greyscale': filterGrayscale(1),
};

/** How far apart two colours look, as CIEDE2000. */
export const difference = differenceCiede2000();

export const rgb = converter('rgb');

const lab = converter('lab');

/** CIELAB lightness, 0 to 100. */
export function lightness(colour: string): number {
  return lab(colour)?.l ?? NaN;
}
