import { describe, expect, it } from 'vitest';
import {
  between,
  bounded,
  claim,
  derived,
  disputedFigure,
  disputedLimits,
  HOUSEHOLDS,
  implied,
  inherited,
  reported,
  unknown,
} from '../testing/madeUpKnowledge';
import { APPEARANCES, appearanceOf, joinedLook, lookOf, LOOKS } from './look';

const FIGURE = reported(1);
const RANGE = bounded(between(0, 1));
const OF_OTHERS = reported(1, { scope: { ...HOUSEHOLDS, otherPopulation: true } });

describe('how knowledge looks', () => {
  it.each([
    [FIGURE, 'reported'],
    [implied(0), 'implied'],
    [derived(1), 'derived'],
    [disputedFigure([claim(1)]), 'conflict'],
    [RANGE, 'bounded'],
    [inherited(FIGURE), 'inherited'],
    [inherited(RANGE), 'inherited_limits'],
    [OF_OTHERS, 'other_population'],
    [unknown(), 'unknown'],
  ] as const)('is as the key explains it: %o, %s', (knowledge, appearance) => {
    expect(appearanceOf(knowledge)).toBe(appearance);
    expect(lookOf(knowledge)).toEqual(LOOKS[appearance]);
  });

  it('is told apart, whichever two there are', () => {
    const looks = APPEARANCES.map((appearance) => JSON.stringify(LOOKS[appearance]));
    expect(new Set(looks).size).toBe(APPEARANCES.length);
  });

  it('is that of another population before that of another area', () => {
    expect(appearanceOf(inherited(OF_OTHERS))).toBe('other_population');
    expect(lookOf(inherited(OF_OTHERS)).overlay).toBe('dashes');
  });

  it('keeps the sign of a disagreement, but not of how another area’s figure is known', () => {
    expect(lookOf(inherited(disputedFigure([claim(1)])))).toMatchObject({
      overlay: 'dots',
      sign: 'conflict',
    });
    expect(lookOf(inherited(derived(1))).sign).toBeNull();
    expect(lookOf(disputedLimits())).toMatchObject({ base: 'empty', sign: 'conflict' });
  });
});

describe('how two look together', () => {
  const own = lookOf(FIGURE);

  it('is no surer than either', () => {
    expect(joinedLook(own, lookOf(RANGE))).toMatchObject({ base: 'hatched', faint: false });
    expect(joinedLook(own, lookOf(inherited(RANGE)))).toMatchObject({
      base: 'hatched',
      faint: true,
      overlay: null,
    });
    expect(joinedLook(own, lookOf(unknown())).base).toBe('empty');
  });

  it('says whose either is', () => {
    expect(joinedLook(own, lookOf(inherited(FIGURE))).overlay).toBe('dots');
    expect(joinedLook(lookOf(inherited(FIGURE)), lookOf(OF_OTHERS)).overlay).toBe('dashes');
    expect(joinedLook(own, lookOf(disputedFigure([claim(1)]))).sign).toBe('conflict');
  });
});
