import { fc, test as property } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { layoutHistogram } from './histogram';
import { printedFigure } from '../../domain/testing/printed';

const figure = fc.record({
  value: printedFigure(0, 1e5),
  place: fc.nat({ max: 5 }),
});

property.prop([fc.array(figure, { minLength: 1, maxLength: 177 }), fc.boolean()])(
  'every figure stands in one column, which reaches as high as it counts',
  (figures, fromZero) => {
    const { columns, axisY, width } = layoutHistogram(figures, fromZero, 300);
    expect(columns.reduce((sum, { count }) => sum + count, 0)).toBe(figures.length);
    const highest = Math.max(...columns.map(({ count }) => count));
    for (const { count, parts, x, width: wide } of columns) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + wide).toBeLessThanOrEqual(width + 1e-6);
      const top = Math.min(...parts.map(({ y }) => y));
      expect((axisY - top) / 84).toBeCloseTo(count / highest);
    }
  },
);

it('puts figures that are all alike into one column', () => {
  const alike = Array.from({ length: 9 }, () => ({ value: 0, place: 0 }));
  expect(layoutHistogram(alike, true, 300).columns).toMatchObject([{ low: 0, count: 9 }]);
});

it('stacks classes, the lowest at the bottom', () => {
  const { columns } = layoutHistogram(
    [
      { value: 1, place: 1 },
      { value: 1.01, place: 0 },
      { value: 9, place: 3 },
    ],
    true,
    300,
  );
  const [low, high] = columns[0]?.parts ?? [];
  expect(low?.place).toBe(0);
  expect(high?.y).toBeLessThan(low?.y ?? 0);
});
