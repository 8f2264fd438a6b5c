import type { FactsFile, Place, UnitGeography } from '../../src/domain/facts';
import type { Bilingual } from '../../src/domain/indicators';
import type { LibraryFile } from '../../src/domain/library';
import type { OtherArea, Unit } from '../../src/domain/units';
import { PROVINCE } from '../../src/domain/units';
import { changesOf } from './changes';
import type { Tables } from './read';
import { typeOf } from './types';

/**
 * Puts the checked tables into the one file that the browser loads.
 * @param geography what was measured on the layers, by code
 * @param places what the base map names
 */
export function assembleFacts(
  tables: Tables,
  geography: Record<string, UnitGeography>,
  places: Place[],
): FactsFile {
  return {
    format: 2,
    units: unitsOf(tables),
    others: othersOf(tables),
    changes: changesOf(tables),
    indicators: tables['data/indicators.csv'].map(({ row: _, ...one }) => ({
      id: one.id,
      family: one.family,
      kind: one.kind,
      meaning: one.meaning,
      unit: one.unit,
      direction: one.direction,
      populations: one.populations,
      mapped: one.mapped,
      zeroClass: one.zero_class,
      composite: one.composite,
      name: { vi: one.name_vi, en: one.name_en },
      short: { vi: one.short_vi, en: one.short_en },
      definition: { vi: one.definition_vi, en: one.definition_en },
      comparable: { vi: one.comparable_vi, en: one.comparable_en },
    })),
    populations: tables['data/populations.csv'].map((one) => ({ id: one.id, name: nameOf(one) })),
    categories: tables['data/categories.csv'].map(({ indicator, id, rank, ...one }) => ({
      indicator,
      id,
      rank,
      name: nameOf(one),
    })),
    lines: tables['data/poverty-lines.csv'].map((one) => ({
      id: one.id,
      scope: one.scope,
      name: nameOf(one),
      act: one.act,
      from: one.from_year,
      to: one.to_year,
      urbanThreshold: one.urban_threshold,
      ruralThreshold: one.rural_threshold,
      multidimensional: one.multidimensional,
      note: noteOf(one),
    })),
    statements: tables['data/statements.csv'].map((one) => ({
      id: one.id,
      indicator: one.indicator,
      population: one.population,
      area: one.area,
      scope: one.scope,
      year: one.year,
      until: one.until,
      quantity: one.quantity,
      relation: one.relation,
      nature: one.nature,
      basis: one.basis,
      printed: one.value,
      total: one.total,
      counted: one.exactness === 'counted',
      baseYear: one.base_year,
      line: one.poverty_line,
      lineStated: one.line_stated === 'yes',
      source: one.source,
      notes: one.notes,
    })),
    conflicts: tables['data/conflicts.csv'].map((one) => ({
      id: one.id,
      statements: one.statements,
      preferred: one.preferred,
      against: one.against,
      reason: { vi: one.reason_vi, en: one.reason_en },
    })),
    events: tables['data/events.csv'].map((one) => ({
      id: one.id,
      date: one.date,
      kind: one.kind,
      families: one.families,
      name: nameOf(one),
      note: noteOf(one),
    })),
    geography: Object.fromEntries(
      Object.entries(geography).map(([code, unit]) => [code, roundedMeasures(unit)]),
    ),
    places,
  };
}

/** To a hundredth of a kilometre: far finer than the lines are, and a third of the bytes. */
function roundedMeasures(unit: UnitGeography): UnitGeography {
  const rounded = (value: number) => Math.round(value * 100) / 100;
  return {
    neighbours: unit.neighbours,
    areaKm2: rounded(unit.areaKm2),
    borderKm: rounded(unit.borderKm),
    coastKm: rounded(unit.coastKm),
    capitalKm: rounded(unit.capitalKm),
  };
}

function nameOf(row: { name_vi: string; name_en: string }): Bilingual {
  return { vi: row.name_vi, en: row.name_en };
}

function noteOf(row: { note_vi: string; note_en: string }): Bilingual {
  return { vi: row.note_vi, en: row.note_en };
}

/** Puts sources and notes into the file that the browser loads when a reader asks why. */
export function assembleLibrary(tables: Tables): LibraryFile {
  return {
    format: 1,
    sources: tables['data/sources.csv'].map(({ row: _, ...one }) => one),
    notes: tables['data/notes.csv'].map(({ id, vi, en }) => ({ id, text: { vi, en } })),
  };
}

function unitsOf(tables: Tables): Unit[] {
  const districts = tables['geo/districts.csv']
    .filter((one) => one.code !== PROVINCE)
    .map((one): Unit => ({
      code: one.code,
      name: one.name,
      type: typeOf(one.type),
      level: 'district',
      parent: PROVINCE,
      membership: null,
      groups: [],
    }));
  const communes = tables['geo/units.csv'].map((one): Unit => ({
    code: one.code,
    name: one.name,
    type: typeOf(one.type),
    level: 'commune',
    parent: one.district,
    membership: one.membership,
    groups: one.groups,
  }));
  return [...districts, ...communes];
}

function othersOf(tables: Tables): OtherArea[] {
  const groups = tables['data/groups.csv'].map((one): OtherArea => ({
    code: one.code,
    name: nameOf(one),
    kind: 'group',
    parent: one.parent,
    members: one.members,
    membersKnown: one.members_known === 'yes',
  }));
  const former = tables['geo/units-2019.csv'].map((one): OtherArea => ({
    code: `${one.code}@2019`,
    name: {
      vi: `${one.type.toLowerCase()} ${one.name} (trước 2020)`,
      en: `${one.name} (before 2020)`,
    },
    kind: 'former',
    parent: PROVINCE,
    members: [],
    membersKnown: false,
  }));
  const later = tables['geo/units-2025.csv'].map((one): OtherArea => ({
    code: `${one.code}@2025`,
    name: {
      vi: `${one.type.toLowerCase()} ${one.name} (từ 1/7/2025)`,
      en: `${one.name} (since 1 July 2025)`,
    },
    kind: 'since_2025',
    parent: PROVINCE,
    members: [],
    membersKnown: false,
  }));
  return [...groups, ...former, ...later];
}
