import latin400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2';
import latin600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2';
import vietnamese400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2';
import vietnamese600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2';

// As the packaged style sheets have them.
const VIETNAMESE =
  'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, ' +
  'U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB';
const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, ' +
  'U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD';

/** Families that only the map uses. MapLibre reads a slant, not a weight, from such names. */
export const LABEL_FONT = 'AtlasLabel';
export const STRONG_FONT = 'AtlasLabelStrong';
export const SLANTED_FONT = 'AtlasLabelItalic';

function facesOf(family: string, latin: string, vietnamese: string): FontFace[] {
  return [
    [latin, LATIN],
    [vietnamese, VIETNAMESE],
  ].map(([url = '', unicodeRange = '']) => {
    // MapLibre 6.17 draws a glyph of exactly 55 px ascent too low (Ẫ Ễ Ồ Ố at weight 600), and at
    // 96 % no letter of this face has that ascent.
    const descriptors = { unicodeRange, sizeAdjust: '96%' };
    return new FontFace(family, `url("${url}") format("woff2")`, descriptors);
  });
}

let loading: Promise<void> | null = null;

/**
 * Registers the bundled faces under the map's own families and waits for them: a glyph that
 * MapLibre has drawn from a fallback stays as it is.
 * @returns settles, never rejects; without the files the labels come in the system's font
 */
export function loadLabelFonts(): Promise<void> {
  loading ??= load();
  return loading;
}

async function load(): Promise<void> {
  const faces = [
    ...facesOf(LABEL_FONT, latin400, vietnamese400),
    ...facesOf(STRONG_FONT, latin600, vietnamese600),
    // Slanted by the browser: two files fewer to load for a handful of names.
    ...facesOf(SLANTED_FONT, latin400, vietnamese400),
  ];
  await Promise.allSettled(
    faces.map((face) => {
      document.fonts.add(face);
      return face.load();
    }),
  );
}
