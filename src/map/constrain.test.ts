import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { LAND_LIMITS, PROVINCE_BOUNDS } from '../domain/camera';
import { type Covered, MARGIN, roomWithin } from './camera';
import { constrained, type Frame, seenFrom } from './constrain';

const free: Covered = { top: 0, right: 0, bottom: 0, left: 0 };
const A_METRE = 1e-5;

/** Whether a map shows land that ships, and nothing beyond it. */
function expectNoEdge(frame: Frame, look: ReturnType<typeof constrained>): void {
  const [west, south, east, north] = seenFrom(look, frame);
  expect(west).toBeGreaterThanOrEqual(LAND_LIMITS[0] - A_METRE);
  expect(south).toBeGreaterThanOrEqual(LAND_LIMITS[1] - A_METRE);
  expect(east).toBeLessThanOrEqual(LAND_LIMITS[2] + A_METRE);
  expect(north).toBeLessThanOrEqual(LAND_LIMITS[3] + A_METRE);
}

describe('the edge of the land', () => {
  const side = fc.integer({ min: 1, max: 4000 });
  const edge = fc.integer({ min: 0, max: 900 });
  const number = fc.double({ min: -400, max: 400 });
  const size = fc.double({ min: -400, max: 0, noNaN: true });
  test.prop([
    fc.record({ longitude: number, latitude: number, zoom: fc.double({ min: -5, max: 30 }) }),
    fc.record({
      width: side,
      height: side,
      covered: fc.record({ top: edge, right: edge, bottom: edge, left: edge, unseen: edge }),
    }),
  ])('is on no map, of whatever size, wherever it is moved', (asked, frame) => {
    expectNoEdge(frame, constrained(asked, frame));
  });

  test.prop([size, size])('is on no map without a size', (width, height) => {
    const frame = { width, height, covered: free };
    const { longitude, latitude, zoom } = constrained(
      { longitude: NaN, latitude: Infinity, zoom: NaN },
      frame,
    );
    expect([longitude, latitude, zoom].every(Number.isFinite)).toBe(true);
  });

  const key = { top: 8, right: 8, bottom: 8, left: 312 };
  const panels = { top: 84, right: 392, bottom: 150, left: 324 };
  const sheet = { top: 148, right: 12, bottom: 549, left: 12, unseen: 535 };
  it.each([
    ['a wide frame', 1600, 300, key],
    ['a high frame', 300, 1200, { ...free, top: 90 }],
    ['a tiny frame', 280, 200, { ...free, top: 60 }],
    ['a desk', 1440, 900, panels],
    ['a large screen', 2560, 1440, { top: 92, right: 456, bottom: 160, left: 364 }],
    ['a phone', 390, 844, { top: 140, right: 12, bottom: 150, left: 12 }],
    ['a long phone', 360, 900, { top: 140, right: 12, bottom: 150, left: 12 }],
    ['a phone with its sheet open', 390, 844, sheet],
  ])('leaves %s, of %i by %i, the whole province', (_, width, height, covered) => {
    const frame = { width, height, covered };
    const { width: across, height: down } = roomWithin(covered, width, height);
    const room = { width: across - 2 * MARGIN, height: down - 2 * MARGIN };
    const [west, south, east, north] = PROVINCE_BOUNDS;
    const mercator = (latitude: number) => Math.log(Math.tan(((latitude + 90) * Math.PI) / 360));
    const perWorld = Math.min(
      room.width / ((east - west) / 360),
      room.height / ((mercator(north) - mercator(south)) / (2 * Math.PI)),
    );
    const whole = {
      longitude: (west + east) / 2,
      latitude: (south + north) / 2,
      zoom: Math.log2(perWorld / 512),
    };
    const look = constrained(whole, frame);
    expect(look.longitude).toBeCloseTo(whole.longitude, 6);
    expect(look.latitude).toBeCloseTo(whole.latitude, 6);
    expect(look.zoom).toBeCloseTo(whole.zoom, 6);
  });
});
