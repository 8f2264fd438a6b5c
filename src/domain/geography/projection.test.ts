import { expect, it } from 'vitest';
import { equirectangular, pathOf } from './projection';

const projection = equirectangular([106, 20, 108, 22], 1000);

it('puts north west at the origin and south east at the far corner', () => {
  expect(projection.project(106, 22)).toEqual([0, 0]);
  const [x, y] = projection.project(108, 20);
  expect(x).toBeCloseTo(1000);
  expect(y).toBeCloseTo(projection.height);
});

it('finds the place of a pixel again', () => {
  const [longitude, latitude] = projection.unproject(...projection.project(107.25, 20.5));
  expect(longitude).toBeCloseTo(107.25);
  expect(latitude).toBeCloseTo(20.5);
});

it('is true to scale on the middle parallel', () => {
  // A degree east is as much shorter than a degree north as the cosine of the latitude says.
  expect(projection.width / projection.height).toBeCloseTo(Math.cos((21 * Math.PI) / 180));
});

it('writes rings as closed paths and lines as open ones', () => {
  const line = [
    [106, 22],
    [107, 22],
    [107, 22],
  ];
  expect(pathOf([line], projection, true)).toBe('M0 0L500 0Z');
  expect(pathOf([line], projection, false)).toBe('M0 0L500 0');
});

it('leaves out what is smaller than a tenth of a pixel', () => {
  const speck = [
    [106, 22],
    [106.000001, 22],
  ];
  expect(pathOf([speck], projection, true)).toBe('');
});
