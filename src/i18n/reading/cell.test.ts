import { describe, expect, it } from 'vitest';
import { indexFacts } from '../../domain/facts';
import type { Knowledge } from '../../domain/knowledge/kinds';
import { madeUpFacts, madeUpIndicator } from '../../domain/testing/madeUpFacts';
import {
  between,
  bounded,
  disputedLimits,
  inherited,
  reported,
  unknown,
} from '../../domain/testing/madeUpKnowledge';
import { wordsOf } from './tell';

const facts = indexFacts(madeUpFacts({}));
const asked = { area: '90001', year: 2020, line: null };
const cellOf = (kind: 'rate' | 'count') => (knowledge: Knowledge) =>
  wordsOf(facts, madeUpIndicator({ kind }), asked, knowledge, 'vi').cell;
const rate = cellOf('rate');
const count = cellOf('count');

describe('a value in a cell', () => {
  it('has no more than three digits, and no more than were printed', () => {
    expect(rate(reported(0.623, { decimals: 3 }))).toBe('0,623');
    expect(rate(reported(48.08, { decimals: 2 }))).toBe('48,1');
    expect(rate(reported(100, { decimals: 0 }))).toBe('100');
    expect(rate(reported(0.5, { decimals: 2 }))).toBe('0,50');
    expect(count(reported(1526, { decimals: 0 }))).toBe('1.526');
    expect(count(reported(75_445, { decimals: 0 }))).toBe('75,4k');
    expect(count(reported(1_337_600, { decimals: 0 }))).toBe('1,34tr');
  });

  it('does not make all of nearly all', () => {
    expect(rate(reported(99.96, { decimals: 2 }))).toBe('<100');
  });

  it('says that it is about so much', () => {
    expect(rate(reported(5, { decimals: 0, approximate: true }))).toBe('≈5');
  });

  it('is that of the containing area where only that is known', () => {
    expect(rate(inherited(reported(0.623, { decimals: 3 })))).toBe('0,623');
  });

  it('tells ranges by their ends, rounded outwards', () => {
    expect(rate(bounded(between(0, 0.3685)))).toBe('≤0,369');
    expect(rate(bounded(between(0, 1, { highOpen: true })))).toBe('<1');
    expect(rate(bounded(between(80, 100, { lowOpen: true })))).toBe('>80');
    expect(rate(bounded(between(98.76, 100)))).toBe('≥98,7');
    expect(rate(bounded(between(17.44, 19.61)))).toBe('17,4–19,7');
    expect(count(bounded(between(4, Infinity)))).toBe('≥4');
  });

  it('is none where no number is shown', () => {
    expect(rate(unknown())).toBe('');
    expect(rate(disputedLimits())).toBe('?');
  });
});
