import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { distanceBetween, type LonLat } from '../geography/distance';
import { nearestNeighbours } from './nearest';

it('takes the nearest first, and of two as far the lower code', () => {
  const points = new Map<string, LonLat>([
    ['c', [108, 21]],
    ['b', [107.9, 21]],
    ['a', [108.1, 21]],
    ['d', [109, 21]],
  ]);
  const found = nearestNeighbours(points, 2);
  expect(found.get('c')).toEqual(['a', 'b']);
  expect(found.get('d')).toEqual(['a', 'c']);
});

it('measures on the sphere: a degree of longitude is shorter than one of latitude', () => {
  const points = new Map<string, LonLat>([
    ['here', [107, 21]],
    ['east', [107.104, 21]],
    ['north', [107, 21.1]],
  ]);
  expect(nearestNeighbours(points, 1).get('here')).toEqual(['east']);
});

const place = fc.tuple(
  fc.double({ min: 106, max: 109, noNaN: true }),
  fc.double({ min: 20, max: 22, noNaN: true }),
);

test.prop([fc.array(place, { minLength: 2, maxLength: 12 }), fc.integer({ min: 1, max: 14 })])(
  'no other area is nearer than the furthest neighbour',
  (places, count) => {
    const points = new Map(places.map((one, index): [string, LonLat] => [`${index}`, one]));
    for (const [code, near] of nearestNeighbours(points, count)) {
      expect(near).toHaveLength(Math.min(count, places.length - 1));
      expect(near).not.toContain(code);
      const away = (other: string) => distanceBetween(points.get(code)!, points.get(other)!);
      const furthest = Math.max(...near.map(away));
      for (const other of points.keys()) {
        if (other !== code && !near.includes(other)) {
          expect(away(other)).toBeGreaterThanOrEqual(furthest);
        }
      }
    }
  },
);
