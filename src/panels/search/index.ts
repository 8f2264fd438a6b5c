import MiniSearch from 'minisearch';
import type { Registry, Unit } from '../../domain/units';
import { typeName, unitName } from '../../i18n/areas';
import { fold } from './fold';
import { slips } from './slips';

/** A unit that a reader may have meant. */
export interface Match {
  unit: Unit;
  /** The district of a commune; undefined for a district itself. */
  district: Unit | undefined;
}

/** Answers what is typed into the search box. */
export interface UnitIndex {
  /**
   * @param typed a name, with or without diacritics and kind, a district's name or a code
   * @param limit how many matches at most
   * @returns the likeliest first; of equally likely ones districts, then the 67, then the others
   */
  find(typed: string, limit: number): Match[];
}

interface Entry {
  id: string;
  name: string;
  /** The name without its spaces, for slips that move or drop one. */
  joined: string;
  district: string;
  code: string;
  kind: string;
  /** With its kind, as either language says it: `xa don dac`, `don dac commune`. */
  full: readonly string[];
  match: Match;
}

/** How near what was typed is to a unit; the smaller the nearer. */
type Nearness = 0 | 1 | 2 | 3 | 4;

function entryOf(unit: Unit, registry: Registry): Entry {
  const district = unit.level === 'commune' ? registry.unit(unit.parent) : undefined;
  const name = fold(unit.name);
  return {
    id: unit.code,
    name,
    joined: name.replaceAll(' ', ''),
    district: district === undefined ? '' : fold(unitName(district, 'vi')),
    code: unit.code,
    kind: fold(`${typeName(unit.type, 'vi')} ${typeName(unit.type, 'en')}`),
    full: [fold(unitName(unit, 'vi')), fold(unitName(unit, 'en'))],
    match: { unit, district },
  };
}

function nearness(entry: Entry, query: string): Nearness {
  if (entry.name === query || entry.code === query || entry.full.includes(query)) return 0;
  if ([entry.name, entry.code, ...entry.full].some((text) => text.startsWith(query))) return 1;
  const words = entry.name.split(' ');
  if (query.split(' ').every((typed) => words.some((word) => word.startsWith(typed)))) return 2;
  return isSlipOf(entry, query) ? 3 : 4;
}

function isSlipOf(entry: Entry, query: string): boolean {
  const joined = query.replaceAll(' ', '');
  return [entry.joined, ...entry.full.map((text) => text.replaceAll(' ', ''))].some(
    (text) => slips(joined, text) <= (text.length >= 8 ? 2 : 1),
  );
}

/** Of equally near units the larger first, and the 67 before the communes around them. */
function standing({ unit }: Match): number {
  if (unit.level === 'district') return 0;
  return unit.membership === null ? 2 : 1;
}

/**
 * Indexes all districts and communes; a second of typing asks it many times, so it is built once.
 */
export function createUnitIndex(registry: Registry): UnitIndex {
  const entries = registry.units.map((unit) => entryOf(unit, registry));
  const byCode = new Map(entries.map((entry) => [entry.id, entry]));
  const search = new MiniSearch<Entry>({
    fields: ['name', 'joined', 'district', 'code', 'kind'],
    // What is indexed is folded already, and so is the query.
    processTerm: (term) => term,
    searchOptions: { boost: { name: 3, joined: 3, code: 3, district: 2 }, prefix: true },
  });
  search.addAll(entries);

  return {
    find: (typed, limit) => {
      const query = fold(typed);
      if (query === '') return [];
      const lower = typed.normalize('NFC').trim().toLowerCase();
      // Who types marks means them; who types none may mean any.
      const marked = lower !== query;
      const byWords = search.search(query, { combineWith: 'AND', fuzzy: slipsAllowedIn });
      const byWhole = search.search(query.replaceAll(' ', ''), { fields: ['joined'], fuzzy: 2 });
      const scores = new Map(byWords.map(({ id, score }) => [String(id), score]));
      const candidates = new Set([...scores.keys(), ...byWhole.map(({ id }) => String(id))]);
      return [...candidates]
        .flatMap((id) => {
          const entry = byCode.get(id);
          if (entry === undefined) return [];
          const near = nearness(entry, query);
          const score = scores.get(id);
          // The net for slips over whole names is wide; what came by it alone must be a near one.
          if (near === 4 && score === undefined) return [];
          const spelt =
            !marked || entry.match.unit.name.normalize('NFC').toLowerCase().includes(lower);
          return [{ match: entry.match, near, score: score ?? 0, spelt: Number(!spelt) }];
        })
        .sort(
          (one, two) =>
            one.near - two.near ||
            one.spelt - two.spelt ||
            standing(one.match) - standing(two.match) ||
            two.score - one.score,
        )
        .slice(0, limit)
        .map(({ match }) => match);
    },
  };
}

/** A short word is hardly ever meant for another one; codes are never guessed at. */
function slipsAllowedIn(term: string): number {
  if (/^\d+$/.test(term)) return 0;
  return term.length >= 2 ? 1 : 0;
}
