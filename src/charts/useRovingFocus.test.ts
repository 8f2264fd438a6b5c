import { expect, it } from 'vitest';
import { placeAfter } from './useRovingFocus';

it('goes on and back among items, and stays at the ends', () => {
  expect(['ArrowRight', 'ArrowDown'].map((key) => placeAfter(key, 1, 4))).toEqual([2, 2]);
  expect(['ArrowLeft', 'ArrowUp'].map((key) => placeAfter(key, 1, 4))).toEqual([0, 0]);
  expect([placeAfter('ArrowLeft', 0, 4), placeAfter('ArrowRight', 3, 4)]).toEqual([0, 3]);
  expect([placeAfter('Home', 2, 4), placeAfter('End', 2, 4)]).toEqual([0, 3]);
});

it('leaves other keys alone, and has nowhere to go among none', () => {
  expect(placeAfter('Enter', 1, 4)).toBeUndefined();
  expect(placeAfter('ArrowRight', -1, 0)).toBeUndefined();
});
