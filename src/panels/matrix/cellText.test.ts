import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../../domain/knowledge/kinds';
import {
  between,
  bounded,
  disputedLimits,
  inherited,
  reported,
  unknown,
} from '../../domain/testing/madeUpKnowledge';
import { cellText } from './cellText';

const rate = (knowledge: Knowledge) => cellText(knowledge, { kind: 'rate' }, 'vi');
const count = (knowledge: Knowledge) => cellText(knowledge, { kind: 'count' }, 'vi');

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
    expect(rate(bounded(between(0, 100)))).toBe('0–100');
    expect(count(bounded(between(4, Infinity)))).toBe('≥4');
  });

  it('is none where no number is shown', () => {
    expect(rate(unknown())).toBe('');
    expect(rate(disputedLimits())).toBe('');
    expect(cellText(reported(2), { kind: 'category' }, 'vi')).toBe('');
  });
});
