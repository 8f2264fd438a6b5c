import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { placeAfter } from './focus';

const from = { row: 20, column: 3 };
const go = (key: string, control = false) => placeAfter(key, control, from, 67, 17);

describe('a key', () => {
  it.each([
    ['ArrowDown', { row: 21, column: 3 }],
    ['ArrowUp', { row: 19, column: 3 }],
    ['ArrowLeft', { row: 20, column: 2 }],
    ['ArrowRight', { row: 20, column: 4 }],
    ['PageDown', { row: 30, column: 3 }],
    ['PageUp', { row: 10, column: 3 }],
    ['Home', { row: 20, column: 0 }],
    ['End', { row: 20, column: 16 }],
  ])('%s leads to the next place', (key, place) => {
    expect(go(key)).toEqual(place);
  });

  it('with Ctrl leads to the corners, and nowhere else', () => {
    expect(go('Home', true)).toEqual({ row: 0, column: 0 });
    expect(go('End', true)).toEqual({ row: 66, column: 16 });
    expect(go('ArrowDown', true)).toBeUndefined();
  });

  it('that isn’t one of these leads nowhere', () => {
    expect(go('a')).toBeUndefined();
    expect(placeAfter('End', false, { row: 0, column: 0 }, 0, 17)).toBeUndefined();
  });

  const keys = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'PageDown', 'PageUp', 'End'];
  test.prop([
    fc.integer({ min: 1, max: 200 }),
    fc.integer({ min: 1, max: 30 }),
    fc.array(fc.constantFrom(...keys)),
  ])('never leads out of the grid', (rows, columns, pressed) => {
    let place = { row: 0, column: 0 };
    for (const key of pressed) place = placeAfter(key, false, place, rows, columns) ?? place;
    expect(place.row).toBeGreaterThanOrEqual(0);
    expect(place.row).toBeLessThan(rows);
    expect(place.column).toBeGreaterThanOrEqual(0);
    expect(place.column).toBeLessThan(columns);
  });
});
