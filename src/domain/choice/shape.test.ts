import { fc, test } from '@fast-check/vitest';
import { booleanPointInPolygon } from '@turf/turf';
import { expect, it } from 'vitest';
import { distanceBetween, type LonLat } from '../geography/distance';
import type { PolygonChoice } from './choice';
import { isCrossed, placeAt, polygonOf as outline, shapeOf, squareKilometresOf } from './shape';

const square: LonLat[] = [
  [107, 21],
  [107.1, 21],
  [107.1, 21.1],
  [107, 21.1],
];
const polygonOf = (corners: readonly LonLat[]): PolygonChoice => ({ kind: 'polygon', corners });

it('a polygon ends where it begins, and stays the same object', () => {
  const polygon = polygonOf(square);
  expect(shapeOf(polygon)?.rim).toEqual([...square, square[0]]);
  expect(shapeOf(polygon)?.inside.coordinates).toEqual([[...square, square[0]]]);
  expect(shapeOf(polygon)).toBe(shapeOf(polygon));
});

it('a circle’s rim is as far off as its radius', () => {
  const circle = { kind: 'circle', centre: [107, 21], kilometres: 15 } as const;
  for (const [longitude = NaN, latitude = NaN] of shapeOf(circle)?.rim ?? []) {
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

it('a figure of eight has the area of both its halves', () => {
  const [one, two, three, four] = square;
  const eight = shapeOf(polygonOf([one!, three!, two!, four!]))!;
  expect(squareKilometresOf(eight)).toBeCloseTo(
    squareKilometresOf(shapeOf(polygonOf(square))!) / 2,
    1,
  );
});

const anyPlace = fc
  .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }))
  .map(([east, north]): LonLat => [107 + east / 1000, 21 + north / 1000]);
const ring = fc.array(anyPlace, { minLength: 3, maxLength: 9 });
/** Between the corners' own degrees, so that no place lies on an edge by more than chance. */
const anyProbe = anyPlace.map(([longitude, latitude]): LonLat => [
  longitude + 0.00037,
  latitude + 0.00043,
]);
test.prop([ring, fc.array(anyProbe, { minLength: 20, maxLength: 20 })])(
  'what is drawn as inside is what counts as inside, however the edges cross',
  (corners, probes) => {
    const { inside } = shapeOf(polygonOf(corners))!;
    const counted = outline(corners);
    for (const probe of probes) {
      expect(booleanPointInPolygon([...probe], inside)).toBe(
        booleanPointInPolygon([...probe], counted),
      );
    }
  },
);
