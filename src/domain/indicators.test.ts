import { expect, it } from 'vitest';
import { naturalRange } from './indicators';

it.each(['rate', 'composite'] as const)('a %s lies within 0 and 100', (kind) => {
  expect(naturalRange({ kind })).toEqual({ low: 0, high: 100 });
});

it.each(['amount', 'count'] as const)('a value of kind %s has no end', (kind) => {
  expect(naturalRange({ kind })).toEqual({ low: 0, high: Infinity });
});
