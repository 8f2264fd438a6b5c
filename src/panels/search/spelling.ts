import { fold } from './fold';

/** A syllable as Vietnamese spells it: its letters, and its tone, wherever that is written. */
interface Syllable {
  /** With the marks that make other letters of them (ă, â, đ, ê, ô, ơ, ư), without tone. */
  letters: string;
  /** The combining mark; empty for the level tone. */
  tone: string;
  /** Without any mark. */
  plain: string;
}

/** Grave, acute, tilde, hook, dot below. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
/** Circumflex, breve, horn. */
const LETTER_MARK = /[\u0302\u0306\u031b]/;

/**
 * Does what is typed agree with the marks of a name? Who types marks means them, who types none may
 * mean any: a syllable without marks agrees with all, and one that isn't of the name (a kind, a
 * district) says nothing of it.
 */
export function agreesInMarks(typed: string, name: string): boolean {
  const syllables = syllablesOf(name);
  return syllablesOf(typed)
    .filter(({ letters, tone, plain }) => tone !== '' || letters !== plain)
    .every((one) => {
      const meant = syllables.filter(({ plain }) => plain.startsWith(one.plain));
      return meant.length === 0 || meant.some((syllable) => begins(one, syllable));
    });
}

/** The tone may come last: as long as a syllable is being typed it needs none. */
function begins(typed: Syllable, { letters, tone }: Syllable): boolean {
  const isWhole = typed.letters.length === letters.length;
  return (
    letters.startsWith(typed.letters) && (typed.tone === tone || (typed.tone === '' && !isWhole))
  );
}

function syllablesOf(text: string): Syllable[] {
  return text
    .split(/[^\p{Letter}\p{Number}\p{Mark}]+/u)
    .filter((word) => word !== '')
    .map(syllableOf);
}

function syllableOf(word: string): Syllable {
  let letters = '';
  let tone = '';
  const plain = word.normalize('NFD').toLowerCase().replace(/[ðɖ]/g, 'đ');
  for (const character of plain) {
    if (TONE.test(character)) tone = character;
    else if (!/\p{Mark}/u.test(character) || LETTER_MARK.test(character)) letters += character;
  }
  return { letters: letters.normalize('NFC'), tone, plain: fold(word) };
}
