/** GSO code of a unit (`06988`, `202`, `22`), of a unit of another boundary edition
 * (`06869@2019`, `06856@2025`), of the 67 together (`Z67`) or of a named group (`G-…`). */
export type AreaCode = string;

export const PROVINCE: AreaCode = '22';
export const PROGRAMME: AreaCode = 'Z67';

/** The two levels that the atlas shades. */
export type Level = 'district' | 'commune';
export const LEVELS: readonly Level[] = ['district', 'commune'];

export type UnitType =
  'province' | 'city' | 'town' | 'district' | 'ward' | 'township' | 'commune' | 'special_zone';

/** How sure it is that a commune is one of the 67; `null` where it is not one. */
export type Membership = 'confirmed' | 'probable' | 'provisional';
export const MEMBERSHIPS: readonly Membership[] = ['confirmed', 'probable', 'provisional'];

export type UnitGroup = 'ethnic' | 'mountain' | 'border' | 'island';
export const UNIT_GROUPS: readonly UnitGroup[] = ['ethnic', 'mountain', 'border', 'island'];

/** A unit of the boundary edition that the map shows (2020-01-01 to 2024-10-31). */
export interface Unit {
  code: AreaCode;
  name: string;
  type: UnitType;
  level: Level;
  /** The district of a commune; the province of a district. */
  parent: AreaCode;
  membership: Membership | null;
  groups: readonly UnitGroup[];
}

/**
 * Does a unit take colour, or stand back?
 * @param outside communes outside the 67 take colour too
 */
export function isCounted({ level, membership }: Unit, outside: boolean): boolean {
  return level === 'district' || membership !== null || outside;
}

/** A unit by name and type alone: as an act names it. */
export type NamedUnit = Pick<Unit, 'name' | 'type'>;

/** What an act made of a unit, before or after the edition that the map shows. */
export interface UnitChange extends NamedUnit {
  /** Its code then; the map's unit of that code may be another one. */
  code: AreaCode;
  /** The district it lay in; null for a district. */
  district: NamedUnit | null;
  /** ISO date from which it held. */
  effective: string;
  /** Null where the reforms don't name it. */
  act: string | null;
  /** `moved`: into another district, under its own name. */
  change: 'merged' | 'divided' | 'renamed' | 'moved';
  into: readonly NamedUnit[];
  /** The unit of the map where it lies, or lay. */
  leadsTo: AreaCode;
}

/** An area that statements speak of without being drawn on the map: a group of units, or a unit
 * of another boundary edition. */
export interface OtherArea {
  code: AreaCode;
  name: { vi: string; en: string };
  kind: 'group' | 'former' | 'since_2025';
  parent: AreaCode | null;
  /** Codes of its parts; empty where they were not published. */
  members: readonly AreaCode[];
  /** True where `members` is the whole list, so that it says something of each of them. */
  membersKnown: boolean;
}

/** Everything that can be asked of how areas lie within each other. */
export interface Registry {
  /** The unit with this code, or undefined where the map has none. */
  unit(code: AreaCode): Unit | undefined;
  /** A group, or a unit of another edition. */
  other(code: AreaCode): OtherArea | undefined;
  units: readonly Unit[];
  /** Units of a level, in the order of the register. */
  ofLevel(level: Level): readonly Unit[];
  /** The 67. */
  programme: readonly Unit[];
  /** Areas that wholly contain this one, the smallest first. */
  containing(code: AreaCode): readonly AreaCode[];
  /** Units of the map that this area wholly consists of; empty where that is not known. */
  parts(code: AreaCode): readonly AreaCode[];
}

/**
 * Indexes the register of units.
 * @param units the districts and communes of the map's boundary edition
 * @param others groups and units of other editions
 * @returns the registry; it holds no copy of the units
 */
export function createRegistry(units: readonly Unit[], others: readonly OtherArea[]): Registry {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const otherByCode = new Map(others.map((area) => [area.code, area]));
  const districts = units.filter((unit) => unit.level === 'district');
  const communes = units.filter((unit) => unit.level === 'commune');
  const programme = communes.filter((unit) => unit.membership !== null);
  const partsByCode = new Map<AreaCode, readonly AreaCode[]>([
    [PROVINCE, districts.map((unit) => unit.code)],
    [PROGRAMME, programme.map((unit) => unit.code)],
    ...districts.map((district): [AreaCode, AreaCode[]] => [
      district.code,
      communes.filter((unit) => unit.parent === district.code).map((unit) => unit.code),
    ]),
    // A group is a whole of its parts only where its list of members is complete and made of
    // units that the map has.
    ...others
      .filter((area) => area.kind === 'group' && area.membersKnown && area.members.length > 0)
      .filter((area) => area.members.every((member) => byCode.has(member)))
      .map((area): [AreaCode, readonly AreaCode[]] => [area.code, area.members]),
  ]);
  const groups = [...partsByCode.entries()].filter(([code]) => code.startsWith('G-'));
  const gathered = [[PROGRAMME, partsByCode.get(PROGRAMME) ?? []] as const, ...groups];
  /** The 67 and the groups that have a unit, or all communes of a district. */
  const gatheringsOf = (unit: Unit): AreaCode[] => {
    const communes = unit.level === 'commune' ? [unit.code] : (partsByCode.get(unit.code) ?? []);
    if (communes.length === 0) return [];
    return gathered
      .filter(([, members]) => communes.every((code) => members.includes(code)))
      .map(([code]) => code);
  };
  const containing = new Map(
    units.map((unit): [AreaCode, AreaCode[]] => {
      const around = gatheringsOf(unit);
      if (unit.level === 'commune') around.push(unit.parent);
      const size = (code: AreaCode) => partsByCode.get(code)?.length ?? Infinity;
      around.sort((one, two) => size(one) - size(two));
      return [unit.code, [...around, PROVINCE]];
    }),
  );
  return {
    unit: (code) => byCode.get(code),
    other: (code) => otherByCode.get(code),
    units,
    ofLevel: (level) => (level === 'district' ? districts : communes),
    programme,
    containing: (code) =>
      containing.get(code) ??
      (code === PROVINCE ? [] : code === PROGRAMME ? [PROVINCE] : parentsOf(otherByCode.get(code))),
    parts: (code) => partsByCode.get(code) ?? [],
  };
}

function parentsOf(area: OtherArea | undefined): readonly AreaCode[] {
  if (area === undefined) return [];
  return area.parent === null || area.parent === PROVINCE ? [PROVINCE] : [area.parent, PROVINCE];
}
