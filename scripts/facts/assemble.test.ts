import { describe, expect, it } from 'vitest';
import { indexFacts, isFactsFile } from '../../src/domain/facts';
import { createRegistry, PROGRAMME, PROVINCE } from '../../src/domain/units';
import { areaName } from '../../src/i18n/areas';
import { assembleFacts, assembleLibrary } from './assemble';
import { readTables } from './read';

const tables = readTables('.', () => undefined);
const file = assembleFacts(tables, {}, []);
const registry = createRegistry(file.units, file.others);

describe('the assembled facts', () => {
  it('are a file of facts, also after they have travelled', () => {
    const travelled: unknown = JSON.parse(JSON.stringify(file));
    expect(isFactsFile(travelled)).toBe(true);
    expect(travelled).toEqual(file);
  });

  it('have every statement, source and note of the tables', () => {
    expect(file.statements).toHaveLength(tables['data/statements.csv'].length);
    const library = assembleLibrary(tables);
    expect(library.sources).toHaveLength(tables['data/sources.csv'].length);
    expect(library.notes).toHaveLength(tables['data/notes.csv'].length);
    expect(file.statements.length).toBeGreaterThan(900);
  });

  it('keep a figure as it was printed', () => {
    expect(indexFacts(file).statement('F002')).toMatchObject({
      indicator: 'poverty_rate',
      area: PROVINCE,
      year: 2023,
      relation: 'exact',
      printed: '0.064',
      total: null,
      line: 'province-2023-2025',
      lineStated: true,
      source: 'S001',
      notes: [],
    });
  });

  it('take what geography and base map they are given', () => {
    const geography = {
      '202': { neighbours: [], areaKm2: 1, borderKm: 2, coastKm: 3, capitalKm: 4 },
    };
    const name = { vi: 'Bịa', en: 'Made up' };
    const places = [{ name, kind: 'sea', lon: 107, lat: 21, fromZoom: 0 } as const];
    expect(assembleFacts(tables, geography, places)).toMatchObject({ geography, places });
  });

  it('name every indicator, category, line and event in both languages', () => {
    const named = [...file.indicators, ...file.categories, ...file.lines, ...file.events];
    for (const { name } of named) {
      expect(name.vi).not.toBe('');
      expect(name.en).not.toBe('');
    }
  });
});

describe('the units', () => {
  it('are 13 districts and 177 communes, each with its own code', () => {
    expect(registry.ofLevel('district')).toHaveLength(13);
    expect(registry.ofLevel('commune')).toHaveLength(177);
    const codes = [...file.units, ...file.others].map((one) => one.code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('are of kinds that fit their level', () => {
    const typesOf = (level: 'district' | 'commune') =>
      [...new Set(registry.ofLevel(level).map((unit) => unit.type))].sort();
    expect(typesOf('district')).toEqual(['city', 'district', 'town']);
    expect(typesOf('commune')).toEqual(['commune', 'township', 'ward']);
  });

  it('lie within their district and the province, and within nothing that has not got them', () => {
    for (const { code, level, parent } of file.units) {
      const around = registry.containing(code);
      expect(around.at(-1)).toBe(PROVINCE);
      if (level === 'commune') expect(around).toContain(parent);
      expect(registry.parts(parent)).toContain(code);
      for (const area of around) {
        const parts = registry.parts(area);
        const within = parts.flatMap((part) => [part, ...registry.parts(part)]);
        // A district lies within the 67, or a group, where all its communes do.
        const own = level === 'commune' ? [code] : registry.parts(code);
        expect(within).toEqual(expect.arrayContaining([...own]));
      }
    }
  });

  it('are named by every area that wholly consists of them', () => {
    for (const area of [...file.units, ...file.others].map((one) => one.code)) {
      for (const part of registry.parts(area)) expect(registry.containing(part)).toContain(area);
    }
  });

  it('name what contains them from the smallest to the largest', () => {
    const communesIn = (area: string) =>
      registry.parts(area).flatMap((part) => {
        const parts = registry.parts(part);
        return parts.length === 0 ? [part] : parts;
      }).length;
    for (const { code } of registry.ofLevel('commune')) {
      const sizes = registry.containing(code).map(communesIn);
      expect(sizes).toEqual([...sizes].sort((one, two) => one - two));
    }
  });

  it('are 67 in the programme: 64 communes and 3 townships', () => {
    expect(registry.programme).toHaveLength(67);
    expect(registry.parts(PROGRAMME)).toEqual(registry.programme.map((unit) => unit.code));
    const townships = registry.programme.filter((unit) => unit.type === 'township');
    expect(townships).toHaveLength(3);
    expect(registry.programme.every((unit) => unit.type !== 'ward')).toBe(true);
  });

  it('and the other areas have a name in both languages', () => {
    for (const { code } of [...file.units, ...file.others]) {
      expect(areaName(registry, code, 'vi')).not.toBe(code);
      expect(areaName(registry, code, 'en')).not.toBe(code);
    }
  });
});
