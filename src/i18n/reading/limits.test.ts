import { expect, it } from 'vitest';
import { between } from '../../domain/testing/madeUpKnowledge';
import { intervalText } from './limits';

const percent = { unit: 'percent', kind: 'rate' } as const;
const income = { unit: 'million_vnd_per_person_year', kind: 'amount' } as const;
const composite = { unit: 'percent', kind: 'composite' } as const;
const below = { highOpen: true };

/** With plain spaces: what a reader sees. */
const seen = (text: string) => text.replaceAll('\u00a0', ' ');

it.each([
  [percent, between(0, 1, below), 'dưới 1 %', 'below 1 %'],
  [percent, between(0, 1), 'không quá 1 %', 'at most 1 %'],
  [percent, between(90, 100, { lowOpen: true }), 'trên 90 %', 'above 90 %'],
  [percent, between(90, 100), 'ít nhất 90 %', 'at least 90 %'],
  [percent, between(57.1, 60), 'từ 57,1 đến 60 %', '57.1 to 60 %'],
  [percent, between(57.1, 60, below), 'từ 57,1 đến dưới 60 %', '57.1 to below 60 %'],
  [percent, between(5, 5), '5 %', '5 %'],
  [percent, between(0, 100), 'từ 0 đến 100 %', '0 to 100 %'],
  [composite, between(12, 83.3333), 'từ 12 đến 83,4 %', '12 to 83.4 %'],
] as const)('%o, %o: %s; %s', (indicator, interval, vi, en) => {
  expect(seen(intervalText(indicator, interval, 'vi'))).toBe(vi);
  expect(seen(intervalText(indicator, interval, 'en'))).toBe(en);
});

it('an amount has no upper end, and as much of its unit as there is room for', () => {
  const above = between(50, Infinity, { lowOpen: true });
  expect(seen(intervalText(income, above, 'vi'))).toBe('trên 50 triệu đồng/người/năm');
  expect(seen(intervalText(income, above, 'vi', 'short'))).toBe('trên 50 tr.đ');
  expect(seen(intervalText(income, above, 'vi', 'bare'))).toBe('trên 50');
  expect(intervalText(income, between(0, Infinity), 'en')).toBe('any number');
});
