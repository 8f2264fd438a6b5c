import { brotliCompressSync } from 'node:zlib';
import { area, booleanPointInPolygon } from '@turf/turf';
import { expect, test } from 'vitest';
import { decodeLayers, type UnitFeatures } from '../src/domain/geography/layers';
import { neighboursByCode } from '../src/domain/geography/neighbours';
import { doubleArea, isClosed, selfIntersections } from '../src/domain/geography/rings';
import { polygonsOf, readCsv, readLayers } from './geo-files';
import { buildLayers } from './layers';
import { INLAND_PATH } from './layers/backdrop';
import { unitPolygons, unitsTopology } from './layers/topology';

const file = buildLayers();
const layers = decodeLayers(file);
const onDisk = readLayers('.');

test('all layers together stay under 90 kB with brotli', () => {
  expect(brotliCompressSync(JSON.stringify(file)).length).toBeLessThan(90_000);
});

test('no unit is lost, and none changes its area by more than 3 %', () => {
  for (const [shipped, source] of [
    [layers.communes, onDisk.communes],
    [layers.districts, onDisk.districts],
  ] as const) {
    expect(shipped.features.map((unit) => unit.id)).toEqual(
      source.features.map((unit) => unit.properties.code),
    );
    shipped.features.forEach((unit, index) => {
      const before = source.features[index];
      if (before) expect(Math.abs(area(unit) / area(before.geometry) - 1)).toBeLessThan(0.03);
    });
  }
});

test('every island of at least a hectare is still there', () => {
  const count = (units: Pick<UnitFeatures, 'features'>) =>
    units.features.flatMap((unit) => polygonsOf(unit.geometry)).length;
  const large = onDisk.communes.features
    .flatMap((unit) => polygonsOf(unit.geometry))
    .filter((coordinates) => area({ type: 'Polygon', coordinates }) >= 10_000);
  expect(count(layers.communes)).toBeGreaterThanOrEqual(large.length);
});

test('rings are closed, wind as RFC 7946 asks and do not meet themselves', () => {
  const polygons = [
    ...layers.communes.features.flatMap((unit) => polygonsOf(unit.geometry)),
    ...layers.districts.features.flatMap((unit) => polygonsOf(unit.geometry)),
    ...layers.land.coordinates,
  ];
  for (const [index, ring] of polygons.flatMap((rings) => [...rings.entries()])) {
    expect(ring.length).toBeGreaterThanOrEqual(4);
    expect(isClosed(ring)).toBe(true);
    expect(doubleArea(ring) > 0).toBe(index === 0);
    expect(selfIntersections(ring)).toEqual([]);
  }
});

test('snapping takes away no border and adds none', () => {
  const exact = unitsTopology(unitPolygons(onDisk.communes), unitPolygons(onDisk.districts));
  for (const level of ['communes', 'districts'] as const) {
    const shipped = file.topology.objects[level].geometries;
    expect(neighboursByCode(shipped)).toEqual(neighboursByCode(exact.objects[level].geometries));
  }
});

test('districts are made of their communes', () => {
  const districtOf = new Map(
    readCsv('.', 'geo/units.csv').rows.map(({ values }) => [values['code'], values['district']]),
  );
  for (const district of layers.districts.features) {
    const communes = layers.communes.features.filter(
      (unit) => districtOf.get(unit.properties.code) === district.properties.code,
    );
    const sum = communes.reduce((total, unit) => total + area(unit), 0);
    expect(sum / area(district)).toBeCloseTo(1, 6);
  }
});

test("the land's line below the province lies inside it", () => {
  const points = INLAND_PATH.map((code): [number, number] => file.labels[code] ?? [0, 0]);
  const { districts } = layers;
  points.slice(1).forEach(([toLon, toLat], index) => {
    const [lon, lat] = points[index] ?? [0, 0];
    for (let share = 0; share <= 1; share += 0.02) {
      const point = [lon + share * (toLon - lon), lat + share * (toLat - lat)];
      expect(districts.features.some((unit) => booleanPointInPolygon(point, unit))).toBe(true);
    }
  });
});

test('borders by rank share no stretch', () => {
  const stretches = [layers.communeBorders, layers.districtBorders, layers.outline].map((lines) =>
    lines.coordinates.flatMap((line) =>
      line
        .slice(1)
        .map((position, index) => [line[index]?.join(), position.join()].sort().join(' ')),
    ),
  );
  const all = stretches.flat();
  expect(stretches.every((lines) => lines.length > 100)).toBe(true);
  expect(new Set(all).size).toBe(all.length);
});
