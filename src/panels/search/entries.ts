import type { Facts } from '../../domain/facts';
import type { Indicator } from '../../domain/indicators';
import { never } from '../../domain/never';
import type { Unit, UnitChange, UnitType } from '../../domain/units';
import { typeName } from '../../i18n/areas';
import { wholeNames } from '../../i18n/search';
import { fold } from './fold';

/** What a reader may have meant. */
export type Match =
  | {
      kind: 'unit';
      unit: Unit;
      /** The district of a commune; undefined for a district itself. */
      district: Unit | undefined;
      /** What became of it after the edition that the map shows. */
      later: UnitChange | undefined;
      /** How it came into its district, where it lay in another one. */
      moved: UnitChange | undefined;
    }
  /** A unit that isn't on the map any more, under that name or at all. */
  | { kind: 'former'; change: UnitChange; unit: Unit }
  | { kind: 'indicator'; indicator: Indicator }
  | { kind: 'province' };

/** @returns what tells a match from any other */
export function keyOf(match: Match): string {
  switch (match.kind) {
    case 'unit':
      return match.unit.code;
    case 'former':
      return `${match.change.code}@${match.change.effective}`;
    case 'indicator':
      return match.indicator.id;
    case 'province':
      return match.kind;
    default:
      return never(match);
  }
}

/** A match with all that it is found by, folded. */
export interface Entry {
  id: string;
  /** The names that it may be called, the usual one first. */
  names: readonly string[];
  /** The same with their marks. */
  spellings: readonly string[];
  /** The names without spaces, for slips that move or drop one. */
  joined: string;
  /** Where it lies, and lay. */
  district: string;
  code: string;
  kind: string;
  /** What it is called since, where nothing on the map is called so. */
  later: readonly string[];
  types: readonly UnitType[];
  match: Match;
}

/** Everything that can be found: units of the map, units that were, indicators and the province. */
export function entriesOf(facts: Facts): Entry[] {
  return [
    ...facts.registry.units.map((unit) => unitEntry(unit, facts)),
    ...facts.file.changes.flatMap((change) => formerEntry(change, facts)),
    ...facts.mapped.map(indicatorEntry),
    entry(wholeNames, { match: { kind: 'province' } }),
  ];
}

function unitEntry(unit: Unit, facts: Facts): Entry {
  const district = unit.level === 'commune' ? facts.registry.unit(unit.parent) : undefined;
  const changes = facts.file.changes.filter(({ code, leadsTo }) => {
    return code === unit.code && leadsTo === unit.code;
  });
  const moved = changes.filter(({ change }) => change === 'moved');
  const later = changes.find(({ change }) => change === 'merged' || change === 'divided');
  const isOnMap = (name: string) => facts.registry.units.some((one) => fold(one.name) === name);
  const districts = [district, ...moved.map((one) => one.district)];
  return entry([unit.name], {
    district: districts.map((one) => fold(one?.name ?? '')).join(' '),
    code: unit.code,
    later: (later?.into ?? []).map(({ name }) => fold(name)).filter((name) => !isOnMap(name)),
    types: [unit.type],
    match: { kind: 'unit', unit, district, later, moved: moved[0] },
  });
}

/** Units that the map has under their own name are found as such. */
function formerEntry(change: UnitChange, { registry }: Facts): Entry[] {
  const unit = registry.unit(change.leadsTo);
  if (unit === undefined || unit.name === change.name) return [];
  return [
    entry([change.name], {
      district: fold(change.district?.name ?? ''),
      code: change.code,
      types: [change.type],
      match: { kind: 'former', change, unit },
    }),
  ];
}

/** Names that administrations use for an indicator besides its own. */
const SHORTER: Readonly<Record<string, readonly string[]>> = {
  poverty_rate: ['Nghèo', 'Poverty'],
  new_rural_status: ['NTM'],
};

function indicatorEntry(indicator: Indicator): Entry {
  const { id, name, short } = indicator;
  const names = [short.vi, short.en, name.vi, name.en, ...(SHORTER[id] ?? [])];
  return entry(names, { match: { kind: 'indicator', indicator } });
}

function entry(spellings: readonly string[], part: Partial<Entry> & Pick<Entry, 'match'>): Entry {
  const names = spellings.map(fold);
  const types = part.types ?? [];
  return {
    id: keyOf(part.match),
    names,
    spellings,
    joined: names.map((name) => name.replaceAll(' ', '')).join(' '),
    district: '',
    code: '',
    later: [],
    types,
    kind: types.map((type) => fold(`${typeName(type, 'vi')} ${typeName(type, 'en')}`)).join(' '),
    ...part,
  };
}
