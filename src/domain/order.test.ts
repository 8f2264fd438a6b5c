import { expect, it } from 'vitest';
import { beginsHighest, orderValue } from './order';
import {
  between,
  bounded,
  disputedLimits,
  inherited,
  reported,
  unknown,
} from './testing/madeUpKnowledge';

const RATE = { kind: 'rate' } as const;
const COUNT = { kind: 'count' } as const;
const STATUS = { kind: 'category' } as const;

it('puts figures, ranges and figures of containing areas into one order', () => {
  const district = reported(0.623);
  expect(orderValue(RATE, reported(0.5))).toBe(0.5);
  expect(orderValue(RATE, inherited(district))).toBe(0.623);
  expect(orderValue(RATE, bounded(between(0, 1)))).toBe(0.5);
  expect(orderValue(RATE, inherited(bounded(between(0, 1))))).toBe(0.5);
});

it('takes the middle of what is possible, or the one end that there is', () => {
  expect(orderValue(RATE, bounded(between(80, Infinity)))).toBe(90);
  expect(orderValue(COUNT, bounded(between(-Infinity, 10)))).toBe(5);
  expect(orderValue(COUNT, bounded(between(30, Infinity)))).toBe(30);
  expect(orderValue(STATUS, bounded(between(1, 3)))).toBe(1);
});

it('has no place for what shows no value', () => {
  expect(orderValue(RATE, unknown())).toBeUndefined();
  expect(orderValue(RATE, disputedLimits())).toBeUndefined();
});

it('begins with those that fare worst', () => {
  expect(beginsHighest({ direction: 'lower_is_better' })).toBe(true);
  expect(beginsHighest({ direction: 'higher_is_better' })).toBe(false);
  expect(beginsHighest({ direction: 'neutral' })).toBe(true);
});
