import { describe, expect, it } from 'vitest';
import { spread } from './spread';

describe('spread', () => {
  it('leaves alone what is apart already', () => {
    expect(spread([10, 40, 80], 14, 0, 100)).toEqual([10, 40, 80]);
  });
  it('moves apart what would overlap, in the same order', () => {
    const placed = spread([50, 49, 51], 14, 0, 100);
    expect(placed[1]!).toBeLessThan(placed[0]!);
    expect(placed[0]!).toBeLessThan(placed[2]!);
    expect(placed[2]! - placed[0]!).toBeGreaterThanOrEqual(14);
    expect(placed[0]! - placed[1]!).toBeGreaterThanOrEqual(14);
  });
  it('stays between its ends', () => {
    expect(spread([99, 99, 99], 10, 0, 100)).toEqual([80, 90, 100]);
    expect(spread([-5, -5], 10, 0, 100)).toEqual([0, 10]);
  });
});
