import { expect, it } from 'vitest';
import { MAP_LIMITS } from '../domain/camera';
import { boundsOf, limitsWithin, sameCamera } from './camera';

it('boxes rings', () => {
  const rings = [
    [
      [107, 21],
      [108, 20],
    ],
    [[106, 20.5]],
  ];
  expect(boundsOf(rings)).toEqual([106, 20, 108, 21]);
});

it('widens the limits by what panels cover, and only there', () => {
  const free = { top: 0, right: 0, bottom: 0, left: 0 };
  expect(limitsWithin(free, 400, 800)).toEqual([...MAP_LIMITS]);
  const [west, south, east, north] = limitsWithin({ ...free, bottom: 400 }, 400, 800);
  expect([west, east, north]).toEqual([MAP_LIMITS[0], MAP_LIMITS[2], MAP_LIMITS[3]]);
  expect(south).toBeLessThan(MAP_LIMITS[1] - 1);
});

it('takes cameras as alike that an address writes alike', () => {
  const camera = { longitude: 107.12344, latitude: 21, zoom: 9.001 };
  expect(sameCamera(camera, { ...camera, longitude: 107.1234 })).toBe(true);
  expect(sameCamera(camera, { ...camera, zoom: 9.1 })).toBe(false);
});
