import { describe, expect, it } from 'vitest';
import { decimalsFor, roundOutwards } from './outwards';

describe('rounding outwards', () => {
  it('never moves an end inwards', () => {
    expect(roundOutwards(0.3685, 'high', 3)).toBe(0.369);
    expect(roundOutwards(0.3685, 'low', 3)).toBe(0.368);
    expect(roundOutwards(1_746_192, 'high', -4)).toBe(1_750_000);
    expect(roundOutwards(1_746_192, 'low', -4)).toBe(1_740_000);
  });

  it('leaves what has no more digits, however it is written in binary', () => {
    expect(roundOutwards(0.1 + 0.2, 'high', 1)).toBe(0.3);
    expect(roundOutwards(32.614999999999995, 'low', 3)).toBe(32.615);
    expect(roundOutwards(Infinity, 'high', 2)).toBe(Infinity);
  });

  it('knows the decimals of significant digits', () => {
    expect(decimalsFor(0.0669, 3)).toBe(4);
    expect(decimalsFor(76.95, 3)).toBe(1);
    expect(decimalsFor(1_746_192, 3)).toBe(-4);
    expect(decimalsFor(0, 3)).toBe(0);
  });
});
