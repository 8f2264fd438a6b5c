import MiniSearch from 'minisearch';
import type { Facts } from '../../domain/facts';
import { never } from '../../domain/never';
import { type Entry, entriesOf, type Match } from './entries';
import { liesIn, nearnessOf } from './nearness';
import { type Reading, readingsOf } from './query';
import { agreesInMarks } from './spelling';

export type { Match } from './entries';

/** Answers what is typed into the search box. */
export interface SearchIndex {
  /**
   * @param typed a unit's name, with or without diacritics, kind and district, shortened or not; a
   * code; the name of a unit that was; an indicator
   * @param limit how many matches at most
   * @returns the likeliest first; of equally likely ones those of the kind that was named, then
   * districts, the 67, other communes, former units, indicators
   */
  find(typed: string, limit: number): Match[];
}

/** A candidate with all that it is ordered by, the smaller the better. */
interface Found {
  entry: Entry;
  near: number;
  /** 0 where its kind was named, 1 where none was, 2 where another was. */
  otherKind: 0 | 1 | 2;
  /** 1 where marks were typed that its name doesn't have. */
  otherMarks: number;
  /** Letters of its name, where that was begun: a short one is more of what was typed. */
  letters: number;
  score: number;
}

/** Of equally near matches the larger first, and the 67 before the communes around them. */
function standing(match: Match): number {
  switch (match.kind) {
    case 'unit':
      if (match.unit.level === 'district') return 0;
      return match.unit.membership === null ? 2 : 1;
    case 'former':
      return 3;
    case 'indicator':
      return 4;
    case 'province':
      return 5;
    default:
      return never(match);
  }
}

function compare(one: Found, two: Found): number {
  return (
    one.near - two.near ||
    one.otherKind - two.otherKind ||
    one.otherMarks - two.otherMarks ||
    standing(one.entry.match) - standing(two.entry.match) ||
    one.letters - two.letters ||
    two.score - one.score
  );
}

/**
 * Indexes all that can be found; a second of typing asks it many times, so it is built once.
 */
export function createSearchIndex(facts: Facts): SearchIndex {
  const entries = entriesOf(facts);
  const search = new MiniSearch<Entry>({
    fields: ['names', 'joined', 'district', 'code', 'kind', 'later'],
    extractField: (entry, field) => textOf(entry, field),
    // What is indexed is folded already, and so is the query.
    processTerm: (term) => term,
    searchOptions: { boost: { names: 3, joined: 3, code: 3, district: 2 }, prefix: true },
  });
  search.addAll(entries);

  /** All that a reading may mean. */
  const foundBy = (reading: Reading, typed: string): Found[] => {
    const { name, types } = reading;
    const byWords = search.search(name, { combineWith: 'AND', fuzzy: slipsAllowedIn });
    const scores = new Map(byWords.map(({ id, score }) => [String(id), score]));
    return entries.flatMap((entry): Found[] => {
      const near = nearnessOf(entry, reading);
      const score = scores.get(entry.id);
      if ((near >= 4 && score === undefined) || !liesIn(entry, reading)) return [];
      const isSpelt = entry.spellings.some((spelling) => agreesInMarks(typed, spelling));
      return [
        {
          entry,
          near,
          otherKind: types === null ? 1 : entry.types.some((one) => types.includes(one)) ? 0 : 2,
          otherMarks: Number(!isSpelt),
          letters: near <= 2 ? lettersOf(entry, name) : 0,
          score: score ?? 0,
        },
      ];
    });
  };

  return {
    find: (typed, limit) => {
      const best = new Map<string, Found>();
      for (const reading of readingsOf(typed)) {
        if (reading.name === '') continue;
        for (const found of foundBy(reading, typed)) {
          const known = best.get(found.entry.id);
          if (known === undefined || compare(found, known) < 0) best.set(found.entry.id, found);
        }
      }
      const found = [...best.values()].sort(compare);
      // Where a name is begun, what only resembles the words beside it was never meant.
      const isBegun = (found[0]?.near ?? 5) <= 1;
      return withAnIndicator(isBegun ? found.filter(({ near }) => near < 5) : found, limit);
    },
  };
}

/** Letters of the shortest of an entry's names that what was typed begins, or begins words of. */
function lettersOf(entry: Entry, typed: string): number {
  const begun = entry.names.filter(
    (name) => nearnessOf({ ...entry, names: [name] }, { name: typed }) <= 2,
  );
  return Math.min(...begun.map((name) => name.length));
}

/** The first of them; a name that begins an indicator's own isn't crowded out by units. */
function withAnIndicator(found: readonly Found[], limit: number): Match[] {
  const first = found.slice(0, limit).map(({ entry }) => entry.match);
  const indicator = found.find(({ entry, near }) => entry.match.kind === 'indicator' && near <= 1);
  if (indicator === undefined || first.includes(indicator.entry.match)) return first;
  return [...first.slice(0, limit - 1), indicator.entry.match];
}

function textOf(entry: Entry, field: string): string {
  switch (field) {
    case 'id':
      return entry.id;
    case 'names':
      return entry.names.join(' ');
    case 'joined':
      return entry.joined;
    case 'district':
      return entry.district;
    case 'code':
      return entry.code;
    case 'kind':
      return entry.kind;
    case 'later':
      return entry.later.join(' ');
    default:
      return '';
  }
}

/** A short word is hardly ever meant for another one; codes are never guessed at. */
function slipsAllowedIn(term: string): number {
  if (/^\d+$/.test(term)) return 0;
  return term.length >= 2 ? 1 : 0;
}
