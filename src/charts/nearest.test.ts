import { expect, it } from 'vitest';
import { nearestTo } from './nearest';

const points = [
  { name: 'left', x: 10, y: 10 },
  { name: 'right', x: 18, y: 10 },
];

it('means the nearest of points whose reaches overlap', () => {
  expect(nearestTo(points, { x: 13, y: 12 }, 12)?.name).toBe('left');
  expect(nearestTo(points, { x: 15, y: 12 }, 12)?.name).toBe('right');
});

it('means none that is farther away than a finger reaches', () => {
  expect(nearestTo(points, { x: 18, y: 22 }, 12)?.name).toBe('right');
  expect(nearestTo(points, { x: 18, y: 22.5 }, 12)).toBeUndefined();
});
