/** A scale bar: a round distance and its length on the screen. */
export interface Scale {
  kilometres: number;
  /** CSS pixels. */
  width: number;
}

/** Round steps that a reader can measure with. */
const STEPS = [1, 2, 5];

/**
 * The longest bar of a round distance (1, 2 or 5 times a power of ten) that fits.
 * @param metresPerPixel on the ground, for one CSS pixel
 * @param widest in CSS pixels
 */
export function scaleOf(metresPerPixel: number, widest: number): Scale {
  const longest = (metresPerPixel * widest) / 1000;
  const power = 10 ** Math.floor(Math.log10(longest));
  const kilometres =
    STEPS.map((step) => step * power).findLast((distance) => distance <= longest) ?? power;
  return { kilometres, width: (kilometres * 1000) / metresPerPixel };
}

const EQUATOR_METRES = 40_075_016.686;

/** Metres on the ground for one pixel of a Web Mercator map with tiles of 512 pixels. */
export function metresPerPixel(latitude: number, zoom: number): number {
  return (EQUATOR_METRES * Math.cos((latitude * Math.PI) / 180)) / (512 * 2 ** zoom);
}
