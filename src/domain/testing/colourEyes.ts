import {
  type Color,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterGrayscale,
  type Rgb,
} from 'culori';

/** How a reader may see colours: as they are, without green or red cones, printed in grey. */
export const COLOUR_EYES: Record<string, (colour: Rgb) => Color> = {
  'as they are': (colour) => colour,
  'without green cones': filterDeficiencyDeuter(1),
  'without red cones': filterDeficiencyProt(1),
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
