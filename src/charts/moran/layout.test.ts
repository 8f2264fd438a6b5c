import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { layoutMoran } from './layout';

const points = [
  { code: 'a', value: 0, around: 2 },
  { code: 'b', value: 10, around: 8 },
  { code: 'c', value: 5, around: 5 },
];

describe('a Moran scatter plot', () => {
  it('puts higher values to the right and higher neighbours above', () => {
    const { points: placed, meanX, meanY } = layoutMoran(points, 0.6, 300);
    const [low, high, middle] = placed;
    expect(low!.x).toBeLessThan(high!.x);
    expect(low!.y).toBeGreaterThan(high!.y);
    // The third area is the common mean on both axes.
    expect(middle).toMatchObject({ x: meanX, y: meanY });
  });

  it('draws the line as steep as the index, through the middle', () => {
    const { slope, points: placed } = layoutMoran(points, 0.6, 300);
    const [low, high] = placed;
    expect(slope.x1).toBeCloseTo(low!.x, 6);
    expect(slope.y1).toBeCloseTo(low!.y, 6);
    expect(slope.x2).toBeCloseTo(high!.x, 6);
    expect(slope.y2).toBeCloseTo(high!.y, 6);
  });

  it('moves dots aside where many have one value', () => {
    const same = Array.from({ length: 5 }, (_, place) => {
      return { code: `${place}`, value: 1, around: 0.5 };
    });
    const stacked = layoutMoran(same, 0, 300, true).points.map(({ x }) => x);
    expect(new Set(stacked).size).toBe(5);
    const plain = layoutMoran(same, 0, 300).points.map(({ x }) => x);
    expect(new Set(plain).size).toBe(1);
  });
});

const point = fc.record({
  code: fc.uuid(),
  value: fc.integer({ min: -50, max: 50 }),
  around: fc.integer({ min: -50, max: 50 }),
});

test.prop([
  fc.array(point, { minLength: 2, maxLength: 30 }),
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.integer({ min: 200, max: 600 }),
])('everything lies inside the plot', (all, index, width) => {
  const { plot, points: placed, slope, meanY } = layoutMoran(all, index, width);
  const ends = [
    { x: slope.x1, y: slope.y1 },
    { x: slope.x2, y: slope.y2 },
  ];
  for (const { x, y } of [...placed, ...ends]) {
    expect(x).toBeGreaterThanOrEqual(plot.left);
    expect(x).toBeLessThanOrEqual(plot.right);
    expect(y).toBeGreaterThanOrEqual(plot.top - 1e-6);
    expect(y).toBeLessThanOrEqual(plot.bottom + 1e-6);
  }
  expect(meanY).toBeGreaterThanOrEqual(plot.top);
});
