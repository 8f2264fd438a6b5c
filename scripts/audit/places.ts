import type { Presence } from './measures';
import type { Commune, Tables } from './rows';

export const PROVINCE = '22';
export const PROGRAMME = 'Z67';

/** A whole, and what it is made of without rest. */
export interface Mixture {
  whole: string;
  parts: readonly string[];
}

/** How areas lie within each other in one year, for a population found there. */
export interface Places {
  /** All that the atlas may be asked about, and the pieces of districts within and without the 67. */
  areas: readonly string[];
  leaves: readonly string[];
  /** Means of wholes lie between those of their parts. */
  mixtures: readonly Mixture[];
  /** Totals of wholes are sums of leaves. */
  sums: readonly Mixture[];
  /** The part is somewhere in the whole, and nobody knows what else is. */
  within: readonly { whole: string; part: string }[];
}

/** The registers are of these years: which unit was a commune and which a ward is known for no
 * others. */
const FIRST = 2020;
const LAST = 2024;

/** @param presence undefined for a population of which areas may have none */
export function placesOf(tables: Tables, presence: Presence | undefined, year: number): Places {
  const { communes, districts, groups, former, later } = tables;
  const named = [PROVINCE, PROGRAMME, ...districts, ...communes.map((one) => one.code)];
  const areas = [...named, ...groups.map((one) => one.code), ...former, ...later];
  const isEdition = year >= FIRST && year <= LAST;
  if (presence === undefined || (presence !== 'everywhere' && !isEdition)) {
    return { areas, leaves: [], mixtures: [], sums: [], within: [] };
  }
  const found = communes.filter((one) => isFound(one, presence));
  const codes = found.map((one) => one.code);
  const codesWhere = (test: (commune: Commune) => boolean) =>
    found.filter(test).map((one) => one.code);
  const known = groups.map(({ code, members }): Mixture => {
    return { whole: code, parts: members.filter((member) => codes.includes(member)) };
  });
  const ofDistrict = districts.map((whole): Mixture => {
    return { whole, parts: codesWhere((one) => one.district === whole) };
  });
  const { pieces, mixtures } = piecesOf(found, districts);
  const sums: Mixture[] = [
    { whole: PROVINCE, parts: codes },
    { whole: PROGRAMME, parts: codesWhere((one) => one.inProgramme) },
    ...ofDistrict,
    ...known,
    ...pieces,
  ];
  const cut = new Set(mixtures.map((one) => one.whole));
  const isMade = (one: Mixture) => one.parts.length > 0;
  const parents = groups.flatMap(({ code, parent }) =>
    [...new Set([parent, PROVINCE])].map((whole) => ({ whole, part: code })),
  );
  const editions = presence !== 'everywhere' ? [] : year < FIRST ? former : isEdition ? [] : later;
  return {
    areas: [...areas, ...pieces.map((one) => one.whole)],
    leaves: codes,
    mixtures: [
      { whole: PROVINCE, parts: ofDistrict.filter(isMade).map((one) => one.whole) },
      ...ofDistrict.filter((one) => !cut.has(one.whole)),
      ...known,
      ...mixtures,
      ...pieces.filter((one) => !cut.has(one.whole)),
    ].filter(isMade),
    sums: sums.filter(isMade),
    within: [
      ...(presence === 'towns' ? [] : parents),
      ...editions.map((part) => ({ whole: PROVINCE, part })),
    ],
  };
}

function isFound({ type }: Commune, presence: Presence): boolean {
  return presence === 'everywhere' || (type === 'Xã') === (presence === 'country');
}

/**
 * The 67 and the rest of the province cut across the districts: so either has pieces of them, with
 * means and totals of their own, though nobody names them.
 */
function piecesOf(
  found: readonly Commune[],
  districts: readonly string[],
): { pieces: Mixture[]; mixtures: Mixture[] } {
  const pieces: Mixture[] = [];
  const mixtures: Mixture[] = [];
  const sides: Record<'inside' | 'outside', string[]> = { inside: [], outside: [] };
  for (const district of districts) {
    const own = found.filter((one) => one.district === district);
    const parts = {
      inside: own.filter((one) => one.inProgramme).map((one) => one.code),
      outside: own.filter((one) => !one.inProgramme).map((one) => one.code),
    };
    if (own.length === 0) continue;
    if (parts.outside.length === 0) sides.inside.push(district);
    else if (parts.inside.length === 0) sides.outside.push(district);
    else {
      const made = (['inside', 'outside'] as const).map((side): string => {
        const whole = `${district} ${side} ${PROGRAMME}`;
        pieces.push({ whole, parts: parts[side] });
        sides[side].push(whole);
        return whole;
      });
      mixtures.push({ whole: district, parts: made });
    }
  }
  if (sides.inside.length === 0) return { pieces: [], mixtures: [] };
  mixtures.push({ whole: PROGRAMME, parts: sides.inside });
  const outside = `${PROVINCE} outside ${PROGRAMME}`;
  if (sides.outside.length > 0) {
    mixtures.push({ whole: PROVINCE, parts: [PROGRAMME, outside] });
    mixtures.push({ whole: outside, parts: sides.outside });
    const leaves = found.filter((one) => !one.inProgramme).map((one) => one.code);
    pieces.push({ whole: outside, parts: leaves });
  } else mixtures.push({ whole: PROVINCE, parts: [PROGRAMME] });
  return { pieces, mixtures };
}
