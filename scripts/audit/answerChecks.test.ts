import { describe, expect, it } from 'vitest';
import { circlesIn } from './circles';
import { wrongHeirs } from './inheritance';
import { unheardRows } from './ownWords';
import { overstated } from './shownLimits';
import { INDICATORS, madeUpAtlas, madeUpPiece, madeUpRow, madeUpTold } from './testing/madeUp';
import type { Step } from './told';
import { shownFractions } from './wholeNumbers';

const step = (area: string, premises: readonly Step[] = []): Step => ({
  ...{ area, year: 2022, indicator: 'poverty_rate', quantity: 'mean', side: 'high' },
  premises,
});

describe('A proof', () => {
  it('must not contain its own conclusion, however far down', () => {
    const circle = step('901', [step('22', [step('901')])]);
    const own = [madeUpPiece({ proofs: [circle] })];
    expect(circlesIn([madeUpTold({ own })])).toMatchObject([{ conclusion: circle }]);
  });

  it('may speak of the other end, and of other years', () => {
    const other = { ...step('901'), side: 'low' };
    const earlier = { ...step('901'), year: 2021 };
    const own = [madeUpPiece({ proofs: [step('901', [other, earlier])] })];
    expect(circlesIn([madeUpTold({ own })])).toEqual([]);
  });
});

describe('A printed limit', () => {
  const row = madeUpRow({ area: '901', relation: 'above', value: 80 });
  const reasonFor = (told: Parameters<typeof madeUpTold>[0]) =>
    unheardRows([row], INDICATORS, () => madeUpTold(told))[0]?.reason;
  const heard = madeUpPiece({ statements: [row.id], range: { low: 80, high: 100 } });

  it('is told by its own cell', () => {
    expect(reasonFor({ kind: 'bounded', own: [heard] })).toBeUndefined();
  });

  it("must not give way to another area's figure, or to nothing", () => {
    expect(reasonFor({ kind: 'inherited', own: [heard] })).toBe('nothing is told');
    expect(reasonFor({ kind: 'unknown' })).toBe('nothing is told');
  });

  it('must be among the statements, and possible by what is told', () => {
    const other = { ...heard, statements: [] };
    expect(reasonFor({ kind: 'bounded', own: [other] })).toBe('it is not among the statements');
    const apart = { ...heard, range: { low: 0, high: 70 } };
    expect(reasonFor({ kind: 'bounded', own: [apart] })).toBe('what is told excludes it');
  });
});

describe('A count that is worked out', () => {
  const fractionsOf = (piece: Parameters<typeof madeUpPiece>[0], indicator = 'poor_households') =>
    shownFractions([madeUpTold({ indicator, own: [madeUpPiece(piece)] })], INDICATORS).length;

  it('has whole ends', () => {
    expect(fractionsOf({ range: { low: 0, high: 223.05 } })).toBe(1);
    expect(fractionsOf({ range: { low: 0, high: 223 } })).toBe(0);
    expect(fractionsOf({ range: { low: 4, high: Infinity } })).toBe(0);
  });

  it('is held to that only where it counts', () => {
    expect(fractionsOf({ range: { low: 0, high: 0.3685 } }, 'poverty_rate')).toBe(0);
  });
});

describe('An inherited figure', () => {
  it("is never one that the area's own limits exclude", () => {
    const inherited = madeUpPiece({ range: { low: 12.3, high: 12.4 } });
    const told = madeUpTold({ kind: 'inherited', inherited });
    const limitsFrom = (low: number) => madeUpAtlas([{ area: '901', low }]).limitsOf;
    expect(wrongHeirs([told], limitsFrom(80))).toEqual([told]);
    expect(wrongHeirs([told], limitsFrom(12))).toEqual([]);
  });
});

describe('A shown limit', () => {
  it('is no tighter than the rules leave it', () => {
    const told = madeUpTold({ own: [madeUpPiece({ range: { low: 0, high: 0.368 } })] });
    const limitsTo = (high: number) => madeUpAtlas([{ area: '901', high }]).limitsOf;
    expect(overstated([told], INDICATORS, limitsTo(0.3685))).toHaveLength(1);
    expect(overstated([told], INDICATORS, limitsTo(0.368))).toEqual([]);
  });

  it('may leave out what is no whole number, and an end that is excluded itself', () => {
    const own = [madeUpPiece({ range: { low: 0, high: 5999 } })];
    const told = madeUpTold({ indicator: 'poor_households', own });
    const limits = madeUpAtlas([{ area: '901', high: 6000, highOpen: true }]).limitsOf;
    expect(overstated([told], INDICATORS, limits)).toEqual([]);
  });
});
