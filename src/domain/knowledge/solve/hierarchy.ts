import type { Registry, Unit } from '../../units';
import { type AreaCode, type Membership, PROGRAMME, PROVINCE } from '../../units';
import { cutOf, cutPartitions } from '../cuts';
import type { Presence, Quantity } from './measures';
import { type Partition, partitionOf } from './partition';

/** Areas are numbered, so that what is known of them fits into arrays. */
export interface Hierarchy {
  codes: readonly AreaCode[];
  indexOf: ReadonlyMap<AreaCode, number>;
  /** The 67 together. */
  programme: number;
  /** How areas lie within each other, for a population found there. */
  layout(presence: Presence): Layout;
}

/** Whose place among the 67 is taken for granted in concluding something of an area: the commune's,
 * or where it holds several, that of the whole list. */
export interface Doubt {
  area: AreaCode;
  membership: Membership;
}

/** The parts make up the whole. */
export interface PartitionContainment {
  kind: 'partition';
  whole: number;
  parts: readonly number[];
  /** Of the 67, or by how they cut across the districts. */
  by: 'districts' | 'programme' | 'cuts';
  years: Span;
}

export type Containment =
  | PartitionContainment
  /** One area lies within another that has more to it. */
  | { kind: 'within'; whole: number; part: number; years: Span };

/** First and last year for which it holds. */
interface Span {
  from: number;
  to: number;
}

export interface Layout {
  containments: readonly Containment[];
  /** For each area, the places of the containments that it is in. */
  touching: readonly (readonly number[])[];
  /** A containment as cells, in the year at a place among a system's; undefined for one that is no
   * partition. */
  partitionAt(place: number, slot: number, quantity: Quantity): Partition | undefined;
}

/** The units of the register are those of these years. As pieces of land they make up their wholes
 * in other years too; but which of them were communes and which wards has changed. */
const EDITION: Span = { from: 2020, to: 2024 };
const ALWAYS: Span = { from: -Infinity, to: Infinity };

/**
 * Numbers the areas that statements may speak of, and lists what contains what.
 * @param others groups, and units of other editions
 * @param spokenOf areas that statements name, whether or not the register has them
 */
export function hierarchyOf(
  registry: Registry,
  others: readonly { code: AreaCode; kind: 'group' | 'former' | 'since_2025' }[],
  spokenOf: Iterable<AreaCode>,
): Hierarchy {
  const units = registry.units.map((unit) => unit.code);
  const named = others.map((one) => one.code);
  const wholes = cutPartitions(registry, () => true).map((one) => one.whole);
  const cuts = wholes.filter((code) => cutOf(code) !== undefined);
  const codes = [...new Set([PROVINCE, PROGRAMME, ...units, ...named, ...spokenOf, ...cuts])];
  const indexOf = new Map(codes.map((code, index) => [code, index]));
  const index = (code: AreaCode) => indexOf.get(code) ?? -1;
  const layouts = new Map<Presence, Layout>();
  const doubtOf = new Map<number, Doubt>();
  for (const { code, membership } of registry.programme) {
    if (membership === null || membership === 'confirmed') continue;
    doubtOf.set(index(code), { area: code, membership });
  }
  if (doubtOf.size > 0) {
    const list: Doubt = { area: PROGRAMME, membership: 'provisional' };
    for (const code of [PROGRAMME, ...cuts]) doubtOf.set(index(code), list);
  }

  const partition = (
    presence: Presence,
    by: PartitionContainment['by'],
    whole: AreaCode,
    parts: readonly AreaCode[],
  ): Containment => {
    const years = presence === 'everywhere' ? ALWAYS : EDITION;
    return { kind: 'partition', whole: index(whole), parts: parts.map(index), by, years };
  };
  const partitions = (presence: Presence): Containment[] =>
    codes.flatMap((code): Containment[] => {
      const parts = registry.parts(code).filter((part) => isFoundIn(registry, part, presence));
      if (parts.length === 0) return [];
      return [partition(presence, code === PROGRAMME ? 'programme' : 'districts', code, parts)];
    });
  const acrossEachOther = (presence: Presence): Containment[] =>
    cutPartitions(registry, (code) => isFoundIn(registry, code, presence)).map(({ whole, parts }) =>
      partition(presence, 'cuts', whole, parts),
    );
  // Groups are made of communes; whether other editions' units are, isn't recorded.
  const lying = (presence: Presence) => {
    const all = [{ code: PROGRAMME, kind: 'group' as const }, ...others];
    if (presence === 'towns') return [];
    return presence === 'country' ? all.filter((one) => one.kind === 'group') : all;
  };
  const inclusions = (presence: Presence): Containment[] =>
    lying(presence).flatMap(({ code, kind }) =>
      registry.containing(code).map((whole): Containment => {
        return { kind: 'within', whole: index(whole), part: index(code), years: yearsOf(kind) };
      }),
    );
  const build = (presence: Presence): Layout => {
    const containments = [
      ...partitions(presence),
      ...acrossEachOther(presence),
      ...inclusions(presence),
    ];
    const touching = codes.map((): number[] => []);
    containments.forEach((containment, place) => {
      const parts = containment.kind === 'partition' ? containment.parts : [containment.part];
      for (const area of [containment.whole, ...parts]) touching[area]?.push(place);
    });
    // Systems ask for the same ones.
    const made: (Partition | undefined)[][] = [];
    const partitionAt = (place: number, slot: number, quantity: Quantity) => {
      const containment = containments[place];
      if (containment?.kind !== 'partition') return undefined;
      const inYear = (made[slot] ??= new Array<Partition | undefined>(2 * containments.length));
      const face = 2 * place + Number(quantity === 'total');
      return (inYear[face] ??= partitionOf(containment, codes.length, slot, quantity, doubtOf));
    };
    return { containments, touching, partitionAt };
  };
  return {
    codes,
    indexOf,
    programme: index(PROGRAMME),
    layout: (presence) => {
      const layout = layouts.get(presence) ?? build(presence);
      layouts.set(presence, layout);
      return layout;
    },
  };
}

function yearsOf(kind: 'group' | 'former' | 'since_2025'): Span {
  switch (kind) {
    case 'group':
      return ALWAYS;
    case 'former':
      return { from: -Infinity, to: EDITION.from - 1 };
    case 'since_2025':
      return { from: EDITION.to + 1, to: Infinity };
  }
}

/** Rural people live in communes (xã), urban ones in wards and townships. */
export function isFoundIn(registry: Registry, code: AreaCode, presence: Presence): boolean {
  const unit = registry.unit(code);
  if (unit === undefined || presence === 'everywhere') return true;
  if (unit.level === 'district') {
    return registry.parts(code).some((part) => isFoundIn(registry, part, presence));
  }
  return isRural(unit) === (presence === 'country');
}

function isRural(unit: Pick<Unit, 'type'>): boolean {
  return unit.type === 'commune';
}
