import { expect, it } from 'vitest';
import { nearestYear } from './nearestYear';

it('keeps a year that there is', () => {
  expect(nearestYear([2010, 2011, 2012], 2011)).toBe(2011);
});

it('goes to the end that lies nearer', () => {
  expect(nearestYear([2010, 2011, 2012], 1990)).toBe(2010);
  expect(nearestYear([2010, 2011, 2012], 99_999)).toBe(2012);
});

it('goes to the nearer neighbour of a gap, and to the earlier of two as near', () => {
  expect(nearestYear([2010, 2016, 2020], 2014)).toBe(2016);
  expect(nearestYear([2020, 2016, 2010], 2018)).toBe(2016);
});

it('chooses from something', () => {
  expect(() => nearestYear([], 2011)).toThrow('nearestYear');
});
