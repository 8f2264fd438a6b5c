import type { Entry } from './entries';
import type { Reading } from './query';
import { slips } from './slips';

/**
 * How near what was typed is to a name; the smaller the nearer: the name itself, its beginning, the
 * beginnings of its words, a slip of typing or what it is called since, beginnings of words of it and
 * of where it lies, anything else that was found.
 */
export type Nearness = 0 | 1 | 2 | 3 | 4 | 5;

export function nearnessOf(entry: Entry, { name }: Pick<Reading, 'name'>): Nearness {
  const { names, code, district, later } = entry;
  const placed = district === '' ? [] : [`${names[0]} ${district}`, `${district} ${names[0]}`];
  if (code === name || [...names, ...placed].includes(name)) return 0;
  if ([...names, code].some((text) => text.startsWith(name))) return 1;
  if (names.some((text) => haveBeginnings(name, text))) return 2;
  if (isSlipOf(entry, name) || later.includes(name)) return 3;
  return haveBeginnings(name, [...names, district, entry.kind, ...later].join(' ')) ? 4 : 5;
}

/** Does an entry lie where a reading says? A reading that says nothing fits any. */
export function liesIn({ district }: Entry, { place }: Reading): boolean {
  return place === '' || haveBeginnings(place, district) || slips(place, district) <= 1;
}

function haveBeginnings(typed: string, text: string): boolean {
  const words = text.split(' ');
  return typed.split(' ').every((one) => words.some((word) => word.startsWith(one)));
}

function isSlipOf({ joined }: Entry, typed: string): boolean {
  const whole = typed.replaceAll(' ', '');
  return joined.split(' ').some((text) => {
    const allowed = text.length >= 8 ? 2 : 1;
    // Each slip makes a word longer or shorter by one letter at most.
    return Math.abs(text.length - whole.length) <= allowed && slips(whole, text) <= allowed;
  });
}
