import { describe, expect, it } from 'vitest';
import {
  between,
  bounded,
  claim,
  disputedFigure,
  disputedLimits,
  HOUSEHOLDS,
  implied,
  inherited,
  reported,
  unknown,
} from '../../domain/testing/madeUpKnowledge';
import { extentOf } from './extent';

const FIGURE = reported(1.5);
const LIMITS = bounded(between(0, 1, { highOpen: true }));

describe('how far a figure is known', () => {
  it('is exact for an area’s own figure, counted as asked', () => {
    expect(extentOf(FIGURE)).toBe('exact');
    expect(extentOf(implied(0))).toBe('exact');
  });

  it('is never exact for one counted otherwise, or resting on an assumption', () => {
    expect(extentOf({ ...FIGURE, scope: { ...HOUSEHOLDS, otherPopulation: true } })).toBe(
      'otherwise',
    );
    expect(extentOf({ ...FIGURE, scope: { ...HOUSEHOLDS, lineUnstated: true } })).toBe('otherwise');
    expect(extentOf({ ...FIGURE, assumed: true })).toBe('otherwise');
  });

  it('is a limit for “below”, and where only limits disagree', () => {
    expect(extentOf(LIMITS)).toBe('limits');
    expect(extentOf(disputedFigure([claim(1)]))).toBe('exact');
    expect(extentOf(disputedLimits())).toBe('limits');
  });

  it('keeps a containing area’s limits apart from the area’s own', () => {
    expect(extentOf(inherited(FIGURE))).toBe('around');
    expect(extentOf(inherited(LIMITS))).toBe('limitsAround');
    expect(extentOf(unknown(LIMITS))).toBe('nothing');
  });
});
