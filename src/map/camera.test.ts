import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { boundsOf, coveredOf, roomWithin, sameCamera, zoomIn } from './camera';

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

describe('whatever a map measures and panels cover', () => {
  const side = fc.integer({ min: 0, max: 4000 });
  const covered = fc.record({ top: side, right: side, bottom: side, left: side });

  test.prop([covered, side, side])('a part of it stays free', (panels, width, height) => {
    const taken = coveredOf(panels, width, height);
    expect(Object.values(taken).every((edge) => edge >= 0)).toBe(true);
    expect(taken.left + taken.right).toBeLessThanOrEqual(0.85 * width + 1e-6);
    expect(taken.top + taken.bottom).toBeLessThanOrEqual(0.85 * height + 1e-6);
  });

  test.prop([covered, side, side])('another camera has a zoom there', (panels, width, height) => {
    const seen = { longitude: 107, latitude: 21, zoom: 9, room: { width: 800, height: 600 } };
    expect(zoomIn(seen, roomWithin(panels, width, height))).toSatisfy(Number.isFinite);
  });

  it('panels that leave enough cover what they say', () => {
    const panels = { top: 68, right: 12, bottom: 549, left: 12 };
    expect(coveredOf(panels, 390, 844)).toEqual(panels);
  });
});

describe('another screen', () => {
  const seen = { longitude: 107, latitude: 21, zoom: 9, room: { width: 800, height: 600 } };

  it('keeps the zoom where the camera says nothing of its room', () => {
    const { room, ...bare } = seen;
    expect(zoomIn(bare, { width: 100, height: 100 })).toBe(9);
    expect(zoomIn(seen, room)).toBe(9);
  });

  it('shows as much on twice as large a map, and on one that is only half as high', () => {
    expect(zoomIn(seen, { width: 1600, height: 1200 })).toBe(10);
    expect(zoomIn(seen, { width: 800, height: 300 })).toBe(8);
  });

  const side = fc.integer({ min: 50, max: 4000 });
  test.prop([side, side])('shows all of it, and fills one side with it', (width, height) => {
    const pixels = 2 ** (zoomIn(seen, { width, height }) - seen.zoom);
    expect(seen.room.width * pixels).toBeLessThanOrEqual(width * 1.000001);
    expect(seen.room.height * pixels).toBeLessThanOrEqual(height * 1.000001);
    const filled = Math.max(
      (seen.room.width * pixels) / width,
      (seen.room.height * pixels) / height,
    );
    expect(filled).toBeCloseTo(1, 6);
  });
});

it('takes cameras as alike that an address writes alike', () => {
  const camera = { longitude: 107.12344, latitude: 21, zoom: 9.001 };
  expect(sameCamera(camera, { ...camera, longitude: 107.1234 })).toBe(true);
  expect(sameCamera(camera, { ...camera, zoom: 9.1 })).toBe(false);
});
