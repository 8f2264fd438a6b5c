import { describe, expect, it } from 'vitest';
import { judgeImport } from './rooms.mjs';

describe('the import direction', () => {
  it.each([
    ['app/shell.tsx', 'compare/window', 'file'],
    ['main.tsx', 'app/shell', 'file'],
    ['compare/window.tsx', 'map/atlas-map', 'file'],
    ['panels/detail/trend.tsx', 'charts/trend', 'file'],
    ['charts/trend.tsx', 'i18n/numbers', 'file'],
    ['state/store.ts', 'domain/units/unit', 'file'],
    ['domain/map/projection.ts', 'domain/units/unit', 'file'],
    ['map/atlas-map.ts', 'maplibre-gl', 'package'],
    ['domain/geography/distance.ts', '@turf/distance', 'package'],
    ['state/store.ts', 'zustand', 'package'],
  ] as const)('lets %s import %s', (from, target, kind) => {
    expect(judgeImport(from, target, kind)).toBeUndefined();
  });

  it.each([
    ['domain/units/unit.ts', 'state/store', 'file'],
    ['domain/units/unit.ts', 'i18n/numbers', 'file'],
    ['domain/units/unit.ts', '../scripts/layers', 'file'],
    ['domain/units/unit.ts', 'react', 'package'],
    ['domain/units/unit.ts', 'react/jsx-runtime', 'package'],
    ['domain/units/unit.ts', 'node:fs', 'package'],
    ['state/store.ts', 'map/atlas-map', 'file'],
    ['map/atlas-map.ts', 'charts/trend', 'file'],
    ['map/atlas-map.ts', 'panels/legend', 'file'],
    ['charts/trend.tsx', 'panels/legend', 'file'],
    ['panels/legend.tsx', 'map/atlas-map', 'file'],
    ['panels/legend.tsx', 'maplibre-gl', 'package'],
    ['compare/window.tsx', 'present/slides', 'file'],
    ['panels/legend.tsx', 'app/shell', 'file'],
    ['somewhere/new.ts', 'domain/units/unit', 'file'],
  ] as const)('keeps %s from importing %s', (from, target, kind) => {
    expect(judgeImport(from, target, kind)).toMatch(/src\//);
  });
});
