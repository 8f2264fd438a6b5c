/**
 * A name as one may type it: lower case, without diacritics, đ as d, single spaces. Two other
 * letters that look like Đ, of Icelandic and of African languages, are taken for it.
 * @param text in any normal form, its marks in any order
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[đðɖ]/g, 'd')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}
