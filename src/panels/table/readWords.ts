import type { Condition, Relation } from '../../domain/choice/choice';
import type { Facts } from '../../domain/facts';
import type { Indicator } from '../../domain/indicators';
import type { Kind } from '../../domain/knowledge/kinds';
import {
  FILLERS,
  KIND_PHRASES,
  RANGE_PHRASES,
  RELATION_PHRASES,
  SUFFIX_PHRASES,
  UNIT_PHRASES,
} from '../../i18n/filterPhrases';
import { fold } from '../search/fold';

/** What a reader's words ask for. */
export interface ReadWords {
  /** What is left for names, districts and codes; folded. */
  names: string;
  conditions: readonly Condition[];
  kinds: readonly Kind[];
  /** A number was given in a unit that the indicator isn't counted in. */
  otherUnit: boolean;
}

const NUMBER = String.raw`(\d+(?:[.,]\d+)*)`;

/**
 * Reads what is typed over the list: "trên 60", "> 60 %", "từ 1 đến 2,5", "chưa có số liệu", "no
 * figure", with or without the name of an indicator, in either language, with names beside it.
 * @param shown what numbers speak of where no indicator is named
 */
export function readWords(
  typed: string,
  facts: Pick<Facts, 'mapped'>,
  shown: Indicator,
): ReadWords {
  const kinds: Kind[] = [];
  let rest = ` ${plain(typed)} `;
  for (const [phrase, meant] of KIND_PHRASES) {
    const words = ` ${plain(phrase)} `;
    if (!rest.includes(words)) continue;
    rest = rest.replace(words, ' ');
    kinds.push(...meant.filter((kind) => !kinds.includes(kind)));
  }
  const said = valuesIn(rest);
  const named = said === undefined ? undefined : indicatorIn(said.rest, facts);
  const indicator = named?.indicator ?? shown;
  // A title is no number.
  const isCounted = indicator.kind !== 'category' && indicator.kind !== 'date';
  if (said === undefined || !isCounted) {
    return { names: namesIn(rest, kinds.length > 0), conditions: [], kinds, otherUnit: false };
  }
  const isUnit = said.units.every((unit) => unit === indicator.unit);
  const conditions = said.values.map(([relation, value]) => {
    return { indicator: indicator.id, relation, value };
  });
  return {
    names: namesIn(named?.rest ?? said.rest, true),
    conditions: isUnit ? conditions : [],
    kinds,
    otherUnit: !isUnit,
  };
}

/** Lower case without diacritics, its signs kept, single spaces. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[đðɖ]/g, 'd')
    .replace(/([<>≤≥]=?|=)/g, ' $1 ')
    .replace(/\s+/gu, ' ')
    .trim();
}

interface Said {
  values: readonly (readonly [Relation, number])[];
  /** Ids of the units that the numbers are given in. */
  units: readonly string[];
  rest: string;
}

function valuesIn(text: string): Said | undefined {
  return rangeIn(text) ?? relationIn(text) ?? suffixIn(text);
}

function rangeIn(text: string): Said | undefined {
  const { before, between } = RANGE_PHRASES;
  const pattern = ` (?:(?:${oneOf(before)}) )?${NUMBER} ?${UNIT}? ?(?:${oneOf(between)}) ?${NUMBER} ?${UNIT}?(?= )`;
  const found = new RegExp(pattern).exec(text);
  if (found === null) return undefined;
  const [whole, low = '', lowUnit, high = '', highUnit] = found;
  const ends = [numberOf(low), numberOf(high)].sort((one, two) => one - two);
  const [least = 0, most = 0] = ends;
  return {
    values: [
      ['ge', least],
      ['le', most],
    ],
    units: [...unitIds(lowUnit), ...unitIds(highUnit)],
    rest: text.replace(whole, ' '),
  };
}

/** The phrase that begins first: "nhỏ hơn" is no "hơn". */
function relationIn(text: string): Said | undefined {
  const [first] = RELATION_PHRASES.flatMap(([relation, phrases]) => {
    const found = new RegExp(` (?:${oneOf(phrases)}) ?${NUMBER} ?${UNIT}?(?= )`).exec(text);
    return found === null ? [] : [{ relation, found }];
  }).sort((one, two) => one.found.index - two.found.index);
  if (first === undefined) return undefined;
  const [whole, number = '', unit] = first.found;
  return {
    values: [[first.relation, numberOf(number)]],
    units: unitIds(unit),
    rest: text.replace(whole, ' '),
  };
}

function suffixIn(text: string): Said | undefined {
  for (const [relation, phrases] of SUFFIX_PHRASES) {
    const pattern = `(?: (?:tu|from))? ${NUMBER} ?${UNIT}? (?:${oneOf(phrases)})(?= )`;
    const found = new RegExp(pattern).exec(text);
    if (found === null) continue;
    const [whole, number = '', unit] = found;
    return {
      values: [[relation, numberOf(number)]],
      units: unitIds(unit),
      rest: text.replace(whole, ' '),
    };
  }
  return undefined;
}

function oneOf(phrases: readonly string[]): string {
  return [...phrases]
    .sort((one, two) => two.length - one.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}

const UNIT = `(${oneOf(Object.values(UNIT_PHRASES).flat())})`;

function unitIds(phrase: string | undefined): string[] {
  if (phrase === undefined) return [];
  return Object.entries(UNIT_PHRASES).flatMap(([id, phrases]) =>
    phrases.includes(phrase) ? [id] : [],
  );
}

/** One comma or point parts decimals, several part thousands: figures here have no more digits. */
function numberOf(text: string): number {
  const parts = text.split(/[.,]/);
  return parts.length > 2 ? Number(parts.join('')) : Number(parts.join('.'));
}

/** An indicator whose name stands beside a condition. */
function indicatorIn(
  text: string,
  { mapped }: Pick<Facts, 'mapped'>,
): { indicator: Indicator; rest: string } | undefined {
  const named = mapped
    .flatMap((indicator) => {
      const { name, short } = indicator;
      return [name.vi, name.en, short.vi, short.en].map((one) => ({ indicator, name: fold(one) }));
    })
    .sort((one, two) => two.name.length - one.name.length);
  const rest = ` ${fold(text)} `;
  const found = named.find(({ name }) => rest.includes(` ${name} `));
  if (found === undefined) return undefined;
  return { indicator: found.indicator, rest: rest.replace(` ${found.name} `, ' ') };
}

/** @param bare words that only bind a condition to its sentence are left out */
function namesIn(text: string, bare: boolean): string {
  const folded = fold(text);
  if (!bare) return folded;
  const fillers = FILLERS.flatMap((filler) => filler.split(' '));
  const words = folded.split(' ');
  return words.every((word) => fillers.includes(word)) ? '' : folded;
}
