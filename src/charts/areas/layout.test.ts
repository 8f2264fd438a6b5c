import { fc, test as property } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { between, bounded, reported } from '../../domain/testing/madeUpKnowledge';
import { printedFigure } from '../../domain/testing/printed';
import { type AxisArea, layoutAxis } from './layout';

const limits = (low: number, high: number) => bounded(between(low, high));
const area = (own: AxisArea['own']): AxisArea => ({
  code: '1',
  name: 'x',
  role: 'pinned',
  own,
  figure: '',
});
const RATE = { zeroClass: true };

it('begins at none where none is a class of its own', () => {
  const { ticks } = layoutAxis(RATE, [area(reported(40)), area(reported(50))], 200);
  expect(ticks[0]?.value).toBe(0);
  const amount = layoutAxis({ zeroClass: false }, [area(reported(40)), area(reported(50))], 200);
  expect(amount.ticks[0]?.value).toBeGreaterThanOrEqual(40);
});

it('gives no mark to an area that has nothing of its own', () => {
  const { rows, ticks } = layoutAxis(RATE, [area(undefined)], 200);
  expect(rows[0]?.mark).toBeUndefined();
  expect(ticks).toEqual([]);
});

it('lets limits without an end run out of the frame', () => {
  const { rows } = layoutAxis(RATE, [area(reported(10)), area(limits(20, Infinity))], 200);
  expect(rows[1]?.mark).toMatchObject({ endless: true, to: 198 });
});

property.prop([
  fc.array(
    fc.oneof(
      printedFigure(0, 1e4).map((value) => reported(value)),
      fc
        .tuple(printedFigure(0, 100), printedFigure(0, 100))
        .map(([low, more]) => limits(low, low + more)),
      fc.constant(undefined),
    ),
    { minLength: 1, maxLength: 11 },
  ),
  fc.integer({ min: 120, max: 600 }),
])('every mark lies within the frame, in the order of the values', (owns, width) => {
  const { rows } = layoutAxis(RATE, owns.map(area), width);
  const marks = rows.flatMap(({ mark }) => mark ?? []);
  for (const { from, to } of marks) {
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(width);
    expect(from).toBeLessThanOrEqual(to);
  }
});
