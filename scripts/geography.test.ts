import { expect, test } from 'vitest';
import { readCsv } from './geo-files';
import { buildGeography } from './geography';

const geography = buildGeography('.');
const measures = (code: string) => {
  const found = geography[code];
  if (found === undefined) throw new Error(`No measures of ${code}`);
  return found;
};
const [haiSon, donDac, coTo, hongGai] = ['06724', '06988', '07192', '06691'];

test('13 districts and 177 communes are described', () => {
  expect(Object.keys(geography)).toHaveLength(13 + 177);
});

test('who is a neighbour has this one as neighbour, on the same level', () => {
  for (const [code, { neighbours }] of Object.entries(geography)) {
    expect(neighbours).not.toContain(code);
    for (const neighbour of neighbours) {
      expect(neighbour).toHaveLength(code.length);
      expect(measures(neighbour).neighbours).toContain(code);
    }
  }
});

test('Đồn Đạc borders on its own district and beyond', () => {
  const { neighbours } = measures(donDac);
  expect(neighbours).toEqual(expect.arrayContaining(['06970', '06973', '06982']));
  expect(neighbours).not.toContain(haiSon);
});

test('islands have no neighbours: Thanh Lân, Tuần Châu, and Cô Tô among the districts', () => {
  const alone = Object.keys(geography).filter((code) => measures(code).neighbours.length === 0);
  expect(alone.sort()).toEqual(['06700', '07198', '207']);
});

test('distances are in the order of the map', () => {
  expect(measures(haiSon).borderKm).toBeLessThan(10);
  expect(measures(coTo).borderKm).toBeGreaterThan(50);
  expect(measures(coTo).coastKm).toBeLessThan(measures(donDac).coastKm);
  expect(measures(hongGai).capitalKm).toBeLessThan(3);
  expect(measures('194').capitalKm).toBeGreaterThan(90);
});

test('districts are as large as their communes together', () => {
  const communes = readCsv('.', 'geo/units.csv').rows.map(({ values }) => values);
  for (const { values } of readCsv('.', 'geo/districts.csv').rows) {
    const code = values['code'] ?? '';
    if (code === '22') continue;
    const parts = communes.filter((commune) => commune['district'] === code);
    const sum = parts.reduce((total, part) => total + measures(part['code'] ?? '').areaKm2, 0);
    expect(sum).toBeCloseTo(measures(code).areaKm2, 3);
  }
});
