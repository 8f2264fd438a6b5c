import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { type Box, cardPlace, overlap } from './cardPlace';

const desk = { x: 316, y: 68, width: 740, height: 640 };
const phone = { x: 0, y: 56, width: 390, height: 600 };
/** As it lies before it has its place. */
const card = { x: 0, y: 0, width: 320, height: 200 };

describe('a card beside an area', () => {
  it('stands near it, on the side where there is room', () => {
    const [left, right] = [400, 900].map((x) => ({ x, y: 300, width: 80, height: 60 }));
    expect(cardPlace(desk, left!, [], card)).toEqual({ x: 508, y: 230 });
    expect(cardPlace(desk, right!, [], card)).toEqual({ x: 552, y: 230 });
  });

  it('leaves other areas to be seen where it can stand elsewhere', () => {
    const about = { x: 800, y: 300, width: 80, height: 60 };
    const neighbour = { x: 450, y: 200, width: 300, height: 250 };
    const beside = { x: 452, y: 230 };
    expect(cardPlace(desk, about, [], card)).toEqual(beside);
    const place = cardPlace(desk, about, [neighbour], card);
    expect(overlap({ ...card, ...place }, neighbour)).toBeLessThan(5000);
  });

  it('leaves the areas to be seen where it speaks of none', () => {
    const areas = [{ x: 330, y: 300, width: 700, height: 400 }];
    expect(cardPlace(desk, null, areas, card).y).toBe(80);
  });

  const about: fc.Arbitrary<Box> = fc.record({
    x: fc.integer({ min: 0, max: 340 }),
    y: fc.integer({ min: 56, max: 606 }),
    width: fc.integer({ min: 10, max: 120 }),
    height: fc.integer({ min: 10, max: 90 }),
  });
  test.prop([about, fc.array(about)])('never covers it, on a phone either', (area, others) => {
    const wide = { ...card, width: 366 };
    expect(overlap({ ...wide, ...cardPlace(phone, area, others, wide) }, area)).toBe(0);
  });
});
