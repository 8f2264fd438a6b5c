import { expect, it } from 'vitest';
import type { Unit } from '../domain/units';
import { labelFeatures, labelSizes } from './labels';

const unit = (code: string, name: string, rest: Partial<Unit>): Unit => ({
  code,
  name,
  type: 'commune',
  level: 'commune',
  parent: '001',
  membership: null,
  groups: [],
  ...rest,
});

const units = [
  unit('001', 'Đầm Hà', { level: 'district', type: 'district' }),
  unit('00001', 'Đồng Rui', { membership: 'confirmed' }),
  unit('00002', 'Ẩm'.normalize('NFD'), {}),
  unit('00003', 'Nowhere', {}),
];
const points: Record<string, [number, number]> = {
  '001': [107, 21],
  '00001': [107, 21],
  '00002': [107, 21],
};
const sea = { vi: 'Vịnh Bịa', en: 'Made-up Bay' };
const seat = { vi: 'Lỵ sở', en: 'Seat' };
const { features } = labelFeatures(units, points, [
  { name: sea, kind: 'sea', lon: 107, lat: 20, fromZoom: 9 },
  { name: seat, kind: 'district seat', lon: 107, lat: 21, fromZoom: 0 },
]);
const labelOf = (code: string) => features.find(({ properties }) => properties.code === code);

it('tells districts, the 67 and other communes apart', () => {
  expect(['001', '00001', '00002'].map((code) => labelOf(code)?.properties.kind)).toEqual([
    'district',
    'programme',
    'commune',
  ]);
});

it('composes names, so that each letter is one glyph', () => {
  expect(labelOf('00002')?.properties.vi).toBe('Ẩm'.normalize('NFC'));
});

it('leaves out what has no place', () => {
  expect(labelOf('00003')).toBeUndefined();
});

it('grows with the page’s type at every zoom', () => {
  const usual = labelSizes(1).flatMap(([, size]) => sizesOf(size));
  const larger = labelSizes(1.5).flatMap(([, size]) => sizesOf(size));
  expect(usual.length).toBeGreaterThan(10);
  expect(larger).toEqual(usual.map(([zoom, pixels]) => [zoom, pixels * 1.5]));
});

it('names seas and neighbours in either language', () => {
  expect(labelOf('Made-up Bay')?.properties).toMatchObject({ ...sea, from: 9 });
});

it('leaves seats to the units that they lie in', () => {
  expect(labelOf('Seat')).toBeUndefined();
});

/** The stops of an interpolation: zoom and pixels. */
function sizesOf(size: readonly unknown[]): [zoom: number, pixels: number][] {
  const stops = size.slice(3).map(Number);
  return stops.flatMap((zoom, place) =>
    place % 2 === 0 ? [[zoom, stops[place + 1] ?? NaN] as [number, number]] : [],
  );
}
