import { describe, expect, it } from 'vitest';
import { madeUpStatement } from '../../domain/testing/madeUpFacts';
import type { Bounded, Conflict, Implied, Reported } from '../../domain/knowledge/kinds';
import { extentOf } from './extent';

const scope = {
  population: 'households',
  line: 'line-old',
  otherPopulation: false,
  lineUnstated: false,
};
const reported: Reported = {
  kind: 'reported',
  value: 1.5,
  decimals: 1,
  approximate: false,
  statements: [madeUpStatement()],
  scope,
};
const implied: Implied = {
  kind: 'implied',
  value: 0,
  decimals: 0,
  from: '901',
  statements: [],
  scope,
};
const bounded: Bounded = {
  kind: 'bounded',
  interval: { low: 0, high: 1, lowOpen: false, highOpen: true },
  statements: [],
  scope,
};

describe('how far a figure is known', () => {
  it('is exact for an area’s own figure, counted as asked', () => {
    expect(extentOf(reported)).toBe('exact');
    expect(extentOf(implied)).toBe('exact');
  });

  it('is never exact for one counted otherwise, or resting on an assumption', () => {
    expect(extentOf({ ...reported, scope: { ...scope, otherPopulation: true } })).toBe('otherwise');
    expect(extentOf({ ...reported, scope: { ...scope, lineUnstated: true } })).toBe('otherwise');
    expect(extentOf({ ...reported, assumed: true })).toBe('otherwise');
  });

  it('is a limit for “below”, for “at least this status”, and where only limits disagree', () => {
    expect(extentOf(bounded)).toBe('limits');
    expect(extentOf({ ...implied, atLeast: true })).toBe('limits');
    const conflict: Conflict = { ...implied, kind: 'conflict', preferred: madeUpStatement() };
    expect(extentOf(conflict)).toBe('exact');
    expect(extentOf({ ...conflict, limitsOnly: true })).toBe('limits');
  });

  it('keeps a containing area’s limits apart from the area’s own', () => {
    expect(extentOf({ kind: 'inherited', from: '901', of: reported })).toBe('around');
    expect(extentOf({ kind: 'inherited', from: '901', of: bounded })).toBe('limitsAround');
    expect(extentOf({ kind: 'unknown', limits: bounded })).toBe('nothing');
  });
});
