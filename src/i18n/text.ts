/** A room's words, in both languages; the English ones must have the shape of the Vietnamese. */
export interface Text<T> {
  vi: T;
  en: T;
}

/**
 * Puts the two languages of a room side by side. A missing or mistyped entry doesn't compile.
 */
export function text<T>(words: { vi: T; en: NoInfer<T> }): Text<T> {
  return words;
}
