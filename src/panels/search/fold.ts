/**
 * A name as one may type it: lower case, without diacritics, đ as d, single spaces.
 * @param text in any normal form
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}
