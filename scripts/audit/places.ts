import type { Presence } from './measures';
import type { Commune, Tables } from './rows';

export const PROVINCE = '22';
const PROGRAMME = 'Z67';

/** A whole, and what it is made of without rest. */
export interface Partition {
  whole: string;
  parts: readonly string[];
}

/** How areas lie within each other in one year, for a population found there. */
export interface Places {
  /** The areas that are tied to others. */
  areas: readonly string[];
  /** By the registers: the province of districts, districts, the 67 and groups of communes. */
  partitions: readonly Partition[];
  /** What the 67 and the rest of the province are made of piece by piece, and the pieces. */
  cuts: readonly Partition[];
  /** The part is somewhere in the whole, and nobody knows what else is. */
  within: readonly { whole: string; part: string }[];
}

/** The registers are of these years: which unit was a commune and which a ward is known for no
 * others. */
const FIRST = 2020;
const LAST = 2024;

const NOWHERE: Places = { areas: [], partitions: [], cuts: [], within: [] };

/** All that the atlas may be asked about. */
export function areasOf({ communes, districts, groups, former, later }: Tables): string[] {
  const codes = [...communes, ...groups].map((one) => one.code);
  return [PROVINCE, PROGRAMME, ...districts, ...codes, ...former, ...later];
}

const kept = new WeakMap<Tables, Map<string, Places>>();

/** @param presence undefined for a population of which areas may have none */
export function placesOf(tables: Tables, presence: Presence | undefined, year: number): Places {
  if (presence === undefined) return NOWHERE;
  const known = kept.get(tables) ?? new Map<string, Places>();
  kept.set(tables, known);
  const key = `${presence} ${year}`;
  const places = known.get(key) ?? makePlaces(tables, presence, year);
  known.set(key, places);
  return places;
}

function makePlaces(tables: Tables, presence: Presence, year: number): Places {
  const { districts, groups } = tables;
  const isEdition = year >= FIRST && year <= LAST;
  const isKnown = presence === 'everywhere' || isEdition;
  const communes = isKnown ? tables.communes.filter((one) => isFound(one, presence)) : [];
  const codesWhere = (test: (commune: Commune) => boolean) =>
    communes.filter(test).map((one) => one.code);
  const ofDistrict = districts
    .map((whole): Partition => ({ whole, parts: codesWhere((one) => one.district === whole) }))
    .filter(isMade);
  const found = new Set(communes.map((one) => one.code));
  const partitions = [
    { whole: PROVINCE, parts: ofDistrict.map((one) => one.whole) },
    { whole: PROGRAMME, parts: codesWhere((one) => one.inProgramme) },
    ...ofDistrict,
    ...groups.map(({ code, members }) => {
      return { whole: code, parts: members.filter((member) => found.has(member)) };
    }),
  ].filter(isMade);
  const cuts = cutsOf(communes, districts);
  const within = withinOf(tables, presence, year);
  const tied = [...partitions, ...cuts].flatMap(({ whole, parts }) => [whole, ...parts]);
  const lying = within.flatMap(({ whole, part }) => [whole, part]);
  return { areas: [...new Set([...tied, ...lying])], partitions, cuts, within };
}

function isMade({ parts }: Partition): boolean {
  return parts.length > 0;
}

function isFound({ type }: Commune, presence: Presence): boolean {
  return presence === 'everywhere' || (type === 'Xã') === (presence === 'country');
}

function withinOf(
  { groups, former, later }: Tables,
  presence: Presence,
  year: number,
): Places['within'] {
  if (presence === 'towns') return [];
  const all = [{ code: PROGRAMME, parent: PROVINCE }, ...groups];
  const grouped = all.flatMap(({ code, parent }) =>
    [...new Set([parent, PROVINCE])].map((whole) => ({ whole, part: code })),
  );
  if (presence === 'country') return grouped;
  const editions = year < FIRST ? former : year > LAST ? later : [];
  return [...grouped, ...editions.map((part) => ({ whole: PROVINCE, part }))];
}

/**
 * The 67 and the rest of the province cut across the districts: so either has pieces of them, with
 * means and totals of their own, though nobody names them.
 */
function cutsOf(communes: readonly Commune[], districts: readonly string[]): Partition[] {
  const cuts: Partition[] = [];
  const inside: string[] = [];
  const outside: string[] = [];
  for (const district of districts) {
    const own = communes.filter((one) => one.district === district);
    const [within, without] = [true, false].map((side) =>
      own.filter((one) => one.inProgramme === side).map((one) => one.code),
    );
    if (within === undefined || without === undefined || own.length === 0) continue;
    if (without.length === 0) inside.push(district);
    else if (within.length === 0) outside.push(district);
    else {
      const pieces = [
        `${district} within ${PROGRAMME}`,
        `${district} without ${PROGRAMME}`,
      ] as const;
      cuts.push({ whole: district, parts: pieces });
      cuts.push({ whole: pieces[0], parts: within });
      cuts.push({ whole: pieces[1], parts: without });
      inside.push(pieces[0]);
      outside.push(pieces[1]);
    }
  }
  if (inside.length === 0) return [];
  const rest = `${PROVINCE} without ${PROGRAMME}`;
  cuts.push({ whole: PROGRAMME, parts: inside });
  if (outside.length === 0) return [...cuts, { whole: PROVINCE, parts: [PROGRAMME] }];
  cuts.push({ whole: PROVINCE, parts: [PROGRAMME, rest] });
  cuts.push({ whole: rest, parts: outside });
  return cuts;
}
