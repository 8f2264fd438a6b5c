/** How large a browser's letters are where its reader has chosen nothing else, in CSS pixels. */
const USUAL_LETTERS = 16;

/**
 * Measures a media query in the letters that the reader has set the browser to. Set twice as large,
 * they leave half as much room on a screen: it gets the layout of one half as wide and half as high.
 * @param query as style sheets have it, in pixels
 */
export function inLetters(query: string): string {
  return query.replace(
    /(\d+(?:\.\d+)?)px\b/g,
    (_all, pixels: string) => `${Number(pixels) / USUAL_LETTERS}em`,
  );
}

/** Does so for all style sheets, as a plugin of PostCSS. */
export const mediaInLetters = {
  postcssPlugin: 'media-in-letters',
  AtRule: {
    media: (rule: { params: string }) => {
      rule.params = inLetters(rule.params);
    },
  },
};
