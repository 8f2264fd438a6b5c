import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkGeo } from './check-geo';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'check-geo-'));
  cpSync('geo', join(root, 'geo'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function edit(file: string, change: (text: string) => string): void {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}

function editFeature(file: string, row: number, change: (feature: string) => string): void {
  edit(file, (text) => {
    const lines = text.split('\n');
    lines[row] = change(lines[row] ?? '');
    return lines.join('\n');
  });
}

test('the shipped files have no problems', () => {
  expect(checkGeo('.')).toEqual([]);
});

test.each([
  ['units.csv', '06724,Hải Sơn,Xã,194', '06724,Hải Sơn,Xã,999', 27, 'district'],
  ['units.csv', '06724,Hải Sơn,Xã', '06724,Hải Sơn,Làng', 27, 'type'],
  ['units.csv', '06724,', '06721,', 27, 'code'],
  ['units.csv', 'confirmed,ethnic|mountain|border', 'sure,ethnic', 27, 'membership'],
  ['units.csv', 'ethnic|mountain|border', 'ethnic|valley', 27, 'groups'],
  ['units.csv', '195,provisional,ethnic|mountain', '195,,', null, 'membership'],
  ['units-2019.csv', 'Trới,Thị trấn,204', 'Trới,Thị trấn,404', 19, 'district'],
  ['units-2025.csv', '06652,Hà Tu,Phường', '06652,Hà Tu,Huyện', 2, 'type'],
  ['reforms.csv', ',06850,', ',06851,', 2, 'from_code'],
  ['reforms.csv', ',06838,', ',01234,', 2, 'to_code'],
  ['reforms.csv', 'whole,printed', 'half,printed', 2, 'extent'],
  ['places.csv', '107.08,20.95', '207.08,20.95', 2, 'lon'],
])('%s: %s → %s is told at line %s, column %s', (name, from, to, row, column) => {
  const file = `geo/${name}`;
  edit(file, (text) => text.replace(from, to));
  expect(checkGeo(root)).toContainEqual(expect.objectContaining({ file, row, column }));
});

test('a commune without a feature, and a feature without a commune', () => {
  editFeature('geo/communes.geojson', 1, (line) => line.replace('"06649"', '"06650"'));
  const problems = checkGeo(root);
  expect(problems).toContainEqual(
    expect.objectContaining({ file: 'geo/communes.geojson', row: 1, column: 'code' }),
  );
  expect(problems).toContainEqual(
    expect.objectContaining({ file: 'geo/units.csv', row: 2, column: 'code' }),
  );
});

/** Makes a ring the whole of the third commune. */
function giveRing(ring: Ring): void {
  const geometry = JSON.stringify({ type: 'Polygon', coordinates: [ring] });
  editFeature('geo/communes.geojson', 3, (line) =>
    line.replace(/"geometry":.*\}/, () => `"geometry":${geometry}}`),
  );
}

type Ring = [number, number][];
const square: Ring = [
  [107, 21],
  [107.1, 21],
  [107.1, 21.1],
  [107, 21.1],
  [107, 21],
];
const bowTie: Ring = [
  [107, 21],
  [107.3, 21.2],
  [107.3, 21],
  [107, 21.1],
  [107, 21],
];

test.each<[string, Ring, string]>([
  ['is not closed', square.slice(0, -1), 'not closed'],
  ['is too short', square.slice(0, 3), 'fewer than 4'],
  ['runs clockwise', [...square].reverse(), 'winds the wrong way'],
  ['crosses itself', bowTie, 'meets itself'],
  ['leaves the province', square.map(([lon, lat]) => [lon + 3, lat]), 'outside the province'],
])('a ring that %s', (_, ring, words) => {
  giveRing(ring);
  const found = checkGeo(root).filter(
    ({ file, row, column }) =>
      file === 'geo/communes.geojson' && row === 3 && column === 'geometry',
  );
  expect(found.map((problem) => problem.message).join()).toContain(words);
});

test('a layer cut to a box', () => {
  giveRing(square.map(([lon, lat]) => [lon === 107 ? 106.41 : lon, lat]));
  expect(checkGeo(root).map((problem) => problem.message)).toContainEqual(
    expect.stringContaining('clipped'),
  );
});

test('a file that is not JSON, one without a property, one that is missing', () => {
  edit('geo/land.geojson', (text) => text.slice(0, 1000));
  editFeature('geo/districts.geojson', 2, (line) => line.replace('"label_lon"', '"longitude"'));
  const problems = checkGeo(root);
  expect(problems).toContainEqual(expect.objectContaining({ file: 'geo/land.geojson', row: null }));
  expect(problems).toContainEqual(
    expect.objectContaining({ file: 'geo/districts.geojson', row: 2, column: 'label_lon' }),
  );
  rmSync(join(root, 'geo/reforms.csv'));
  expect(checkGeo(root)).toContainEqual(expect.objectContaining({ file: 'geo/reforms.csv' }));
});
