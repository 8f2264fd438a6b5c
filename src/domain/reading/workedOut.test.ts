import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { between } from '../testing/madeUpKnowledge';
import { supported } from './workedOut';

const AMOUNT = { kind: 'amount' } as const;
const COUNT = { kind: 'count' } as const;

it('has no more digits than what is certain supports', () => {
  // 73.348 is 1.7 times it: 41.9 to 44.5.
  expect(supported(AMOUNT, 43.1459, 1, between(41.9129, 44.4536))).toEqual({
    value: 43,
    decimals: 0,
    about: true,
  });
  expect(supported(AMOUNT, 2345, 0, between(1875.8, 3127))).toEqual({
    value: 2300,
    decimals: -2,
    about: true,
  });
});

it('needs no hedge where its rounding tells all that it may be', () => {
  expect(supported(AMOUNT, 1.48, 3, between(1.479, 1.481))).toMatchObject({
    value: 1.48,
    decimals: 2,
    about: false,
  });
  expect(supported(AMOUNT, 51.048, 1, between(50.869, 51.228))).toMatchObject({
    value: 51,
    decimals: 0,
    about: false,
  });
});

it('has the decimals that show it where it can be nothing else', () => {
  expect(supported(AMOUNT, 100, 1, between(100, 100))).toMatchObject({ value: 100, decimals: 0 });
  expect(supported(AMOUNT, 50.90444, 2, between(50.90444, 50.90444))).toMatchObject({
    value: 50.9,
    decimals: 2,
    about: false,
  });
});

it('is whole of what is counted', () => {
  expect(supported(COUNT, 1361.89, 0, between(1361.1, 1362.7))).toEqual({
    value: 1362,
    decimals: 0,
    about: false,
  });
});

const figure = fc
  .record({
    value: fc.double({ min: 0.01, max: 1e6, noNaN: true }),
    below: fc.double({ min: 1e-4, max: 0.5, noNaN: true }),
    above: fc.double({ min: 1e-4, max: 0.5, noNaN: true }),
    decimals: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ value, below, above, decimals }) => ({
    value,
    decimals,
    interval: between(value * (1 - below), value * (1 + above)),
  }));

test.prop([figure])('without a hedge, all that is possible rounds to it', (made) => {
  const { value, decimals, about } = supported(AMOUNT, made.value, made.decimals, made.interval);
  if (about) return;
  const slack = 0.5 * 10 ** -decimals * (1 + 1e-6) + 1e-9;
  expect(value - slack).toBeLessThanOrEqual(made.interval.low);
  expect(made.interval.high).toBeLessThanOrEqual(value + slack);
});
