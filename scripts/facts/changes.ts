import type { NamedUnit, UnitChange } from '../../src/domain/units';
import type { Tables } from './read';
import { namedUnit, typeOf } from './types';

/** The edition of boundaries that the map shows begins with the first reform. */
const FIRST_REFORM = '2020-01-01';

/**
 * What the reforms made of units: those that went into others, whole or divided, with other names
 * or into another district. Units that went on under their own name alone are left out.
 */
export function changesOf(tables: Tables): UnitChange[] {
  return [...formerDistricts(tables), ...mergers(tables), ...otherChanges(tables)];
}

function nameOf({ name, type }: { name: string; type: string }): NamedUnit {
  return { name, type: typeOf(type) };
}

/** Each unit that an act put into others. */
function mergers(tables: Tables): UnitChange[] {
  const rows = tables['geo/reforms.csv'];
  const units = new Map(tables['geo/units.csv'].map((unit) => [unit.code, unit]));
  const former = new Map(tables['geo/units-2019.csv'].map((unit) => [unit.code, unit]));
  const keys = new Set(rows.map(({ effective, from_code }) => `${effective} ${from_code}`));
  return [...keys].flatMap((key): UnitChange[] => {
    const parts = rows.filter(({ effective, from_code }) => `${effective} ${from_code}` === key);
    const [first] = parts;
    if (first === undefined) return [];
    const { effective, act, from_code: code, from_name, to_code } = first;
    const isFormer = effective === FIRST_REFORM;
    // The acts name a unit as it was called just then; a reader looks for it as the map has it.
    const unit = isFormer ? former.get(code) : (units.get(code) ?? former.get(code));
    const from = unit === undefined ? namedUnit(from_name) : nameOf(unit);
    const into = parts.map(({ to_name }) => namedUnit(to_name));
    const [only] = into;
    const isSame = into.length === 1 && only?.name === from.name && only.type === from.type;
    if (isSame) return [];
    return [
      {
        ...from,
        code,
        district: districtName(tables, unit?.district ?? null),
        effective,
        act,
        change:
          parts.every(({ extent }) => extent === 'part') && into.length > 1 ? 'divided' : 'merged',
        into,
        leadsTo: isFormer ? to_code : code,
      },
    ];
  });
}

/** A district that another took in is where its communes are now. */
function formerDistricts(tables: Tables): UnitChange[] {
  return tables['geo/units-2019.csv']
    .filter(({ district, change }) => district === null && change === 'ceased')
    .flatMap((one): UnitChange[] => {
      const parts = tables['geo/units-2019.csv'].filter(({ district }) => district === one.code);
      const now = tables['geo/units.csv'].find(({ code }) =>
        parts.some((part) => part.code === code),
      );
      const into = tables['geo/districts.csv'].find(({ code }) => code === now?.district);
      if (into === undefined) return [];
      return [
        {
          ...nameOf(one),
          code: one.code,
          district: null,
          effective: FIRST_REFORM,
          act: null,
          change: 'merged',
          into: [nameOf(into)],
          leadsTo: into.code,
        },
      ];
    });
}

/** Units that only came into another district, or were renamed as they did. */
function otherChanges(tables: Tables): UnitChange[] {
  return tables['geo/units-2019.csv'].flatMap((one): UnitChange[] => {
    const now = tables['geo/units.csv'].find(({ code }) => code === one.code);
    const { change } = one;
    if (now === undefined || (change !== 'moved' && change !== 'renamed')) return [];
    return [
      {
        ...nameOf(one),
        code: one.code,
        district: districtName(tables, one.district),
        effective: FIRST_REFORM,
        act: null,
        change,
        into: [nameOf(now)],
        leadsTo: one.code,
      },
    ];
  });
}

function districtName(tables: Tables, code: string | null): NamedUnit | null {
  const districts = [...tables['geo/districts.csv'], ...tables['geo/units-2019.csv']];
  const found = districts.find((one) => one.code === code);
  return found === undefined ? null : nameOf(found);
}
