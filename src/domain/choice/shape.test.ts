import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { distanceBetween, type LonLat } from '../geography/distance';
import type { PolygonChoice } from './choice';
import { isCrossed, placeAt, shapeOf, squareKilometresOf } from './shape';

const square: LonLat[] = [
  [107, 21],
  [107.1, 21],
  [107.1, 21.1],
  [107, 21.1],
];
const polygonOf = (corners: readonly LonLat[]): PolygonChoice => ({ kind: 'polygon', corners });

it('a polygon ends where it begins, and stays the same object', () => {
  const polygon = polygonOf(square);
  expect(shapeOf(polygon)?.coordinates).toEqual([[...square, square[0]]]);
  expect(shapeOf(polygon)).toBe(shapeOf(polygon));
});

it('a circle’s rim is as far off as its radius', () => {
  const circle = { kind: 'circle', centre: [107, 21], kilometres: 15 } as const;
  const [rim = []] = shapeOf(circle)?.coordinates ?? [];
  for (const [longitude = NaN, latitude = NaN] of rim) {
    expect(distanceBetween(circle.centre, [longitude, latitude])).toBeCloseTo(15, 6);
  }
  expect(squareKilometresOf(shapeOf(circle)!)).toBeCloseTo(Math.PI * 15 ** 2, -1);
});

it('what isn’t chosen by a shape has none', () => {
  expect(shapeOf({ kind: 'group', group: 'border' })).toBeUndefined();
});

it('edges that cross are noticed', () => {
  const [one, two, three, four] = square;
  expect(isCrossed(polygonOf(square))).toBe(false);
  expect(isCrossed(polygonOf([one!, three!, two!, four!]))).toBe(true);
});

const bearing = fc.double({ min: 0, max: 360, noNaN: true });
test.prop([fc.double({ min: 0.1, max: 200, noNaN: true }), bearing])(
  'a place at a distance lies that far off',
  (kilometres, direction) => {
    const place = placeAt([107, 21], kilometres, direction);
    expect(distanceBetween([107, 21], place)).toBeCloseTo(kilometres, 6);
  },
);
