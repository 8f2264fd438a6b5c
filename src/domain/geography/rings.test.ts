import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { doubleArea, isClosed, selfIntersections } from './rings';

const square = [
  [0, 0],
  [2, 0],
  [2, 2],
  [0, 2],
  [0, 0],
];

test('a square has an area, is closed and meets itself nowhere', () => {
  expect(doubleArea(square)).toBe(8);
  expect(doubleArea([...square].reverse())).toBe(-8);
  expect(isClosed(square)).toBe(true);
  expect(isClosed(square.slice(0, -1))).toBe(false);
  expect(selfIntersections(square)).toEqual([]);
});

test('crossing, touching and running back are found', () => {
  const bowTie = [
    [0, 0],
    [2, 2],
    [2, 0],
    [0, 2],
    [0, 0],
  ];
  const touching = [
    [0, 0],
    [4, 0],
    [4, 4],
    [2, 0],
    [0, 4],
    [0, 0],
  ];
  const spike = [
    [0, 0],
    [4, 0],
    [4, 4],
    [4, 2],
    [0, 2],
    [0, 0],
  ];
  for (const ring of [bowTie, touching, spike]) {
    expect(selfIntersections(ring).length).toBeGreaterThan(0);
  }
});

property.prop([fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 3, maxLength: 60 })])(
  'a ring drawn around a point, at any distance from it, meets itself nowhere',
  (distances) => {
    const ring = distances.map((distance, index) => {
      const angle = (2 * Math.PI * index) / distances.length;
      return [distance * Math.cos(angle), distance * Math.sin(angle)];
    });
    const closed = [...ring, ...ring.slice(0, 1)];
    expect(selfIntersections(closed)).toEqual([]);
    expect(doubleArea(closed)).toBeGreaterThan(0);
  },
);
