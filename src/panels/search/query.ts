import type { UnitType } from '../../domain/units';
import { fold } from './fold';

/** One way to read what was typed. */
export interface Reading {
  /** Folded, without the words for its kind. */
  name: string;
  /** The kinds that its words name; null where there are none. */
  types: readonly UnitType[] | null;
  /** Words for where it lies, folded; empty where there are none. */
  place: string;
}

const DISTRICT_TYPES: readonly UnitType[] = ['district', 'town', 'city'];

/** What a unit's kind is called and how it is shortened, folded. */
const KIND_WORDS: readonly (readonly [words: string, types: readonly UnitType[]])[] = [
  ...(['thanh pho', 'tp', 't p', 'city'] as const).map((one) => [one, ['city']] as const),
  ...(['thi xa', 'tx', 't x'] as const).map((one) => [one, ['town']] as const),
  ...(['huyen', 'h'] as const).map((one) => [one, ['district']] as const),
  ...(['quan', 'q', 'district'] as const).map((one) => [one, DISTRICT_TYPES] as const),
  ...(['thi tran', 'tt', 't t', 'township'] as const).map((one) => [one, ['township']] as const),
  ['town', ['town', 'township']],
  ...(['phuong', 'p', 'ph', 'ward'] as const).map((one) => [one, ['ward']] as const),
  ...(['xa', 'x', 'commune'] as const).map((one) => [one, ['commune']] as const),
  ...(['dac khu', 'dk', 'special zone'] as const).map((one) => [one, ['special_zone']] as const),
];

const COUNTRY = /^(viet nam|vietnam|vn)$/;
const PROVINCE = /^(tinh )?quang ninh( province)?$/;
/** The same behind a name, without a comma. */
const TAIL = /^(.+?)( (tinh )?quang ninh( province)?)?( (viet nam|vietnam|vn))?$/;

/**
 * What may be meant by a text: as a name whole; with words for a kind before or behind the name,
 * shortened or not; with the place that it lies in after a comma, or a word for a district. Province
 * and country are left out where there is anything else.
 * @param typed as a reader wrote it
 * @returns at least one reading; the text as a whole is the first
 */
export function readingsOf(typed: string): Reading[] {
  const all = typed
    .split(/[,;()]|\s[-–—]\s/u)
    .map(fold)
    .filter((part) => part !== '');
  const within = all.filter((part) => !COUNTRY.test(part) && !PROVINCE.test(part));
  const [only = '', ...others] = within.length === 0 ? all.slice(0, 1) : within;
  if (others.length === 0) return readingsOfName(TAIL.exec(only)?.[1] ?? only);
  const last = others.at(-1) ?? '';
  const before = [only, ...others.slice(0, -1)];
  return [...named(only, placeOf(others)), ...named(last, placeOf(before))];
}

function readingsOfName(name: string): Reading[] {
  return [...named(name, ''), ...placed(name)];
}

/** A name with and without the words for its kind. */
function named(name: string, place: string): Reading[] {
  const kinds = KIND_WORDS.flatMap(([words, types]): Reading[] => {
    const rest = without(name, words);
    return rest === undefined ? [] : [{ name: rest, types, place }];
  });
  return [{ name, types: null, place }, ...kinds];
}

/** `don dac huyen ba che`: a word for a district between two names. */
function placed(text: string): Reading[] {
  return KIND_WORDS.filter(([, types]) => types.some((type) => DISTRICT_TYPES.includes(type)))
    .flatMap(([words]) => {
      const at = text.indexOf(` ${words} `);
      return at < 1 ? [] : [[text.slice(0, at), text.slice(at + words.length + 2)] as const];
    })
    .flatMap(([name, place]) => named(name, place));
}

function placeOf(parts: readonly string[]): string {
  const bare = parts.map((part) => {
    const [words] = KIND_WORDS.find(([one]) => part.startsWith(`${one} `)) ?? [];
    return words === undefined ? part : part.slice(words.length + 1);
  });
  return bare.join(' ');
}

/** @returns the name without the words at its beginning or its end; undefined where it has none */
function without(name: string, words: string): string | undefined {
  if (name.startsWith(`${words} `)) return name.slice(words.length + 1);
  return name.endsWith(` ${words}`) ? name.slice(0, -words.length - 1) : undefined;
}
