import { expect, it } from 'vitest';
import { indexFacts } from '../domain/facts';
import { madeUpFacts, madeUpIndicator, madeUpStatement } from '../domain/testing/madeUpFacts';
import { readAddress } from './address';

const facts = indexFacts(
  madeUpFacts({
    indicators: [madeUpIndicator(), madeUpIndicator({ id: 'income', kind: 'amount' })],
    statements: [madeUpStatement({ year: 2025 })],
  }),
);

it.each([
  ['year', '2099', 2025, { year: 2025 }],
  ['year', '1066', 2010, { year: 2010 }],
  ['from', '1999', 2010, { compare: { from: 2010 } }],
  ['with', 'income:2031', 2025, { compare: { other: { indicator: 'income', year: 2025 } } }],
  ['panes', 'income:2020,income:1990', 2010, { compare: { panes: [{}, { year: 2010 }] } }],
])('%s=%s goes to the nearest year, %d, and says so', (name, given, nearest, expected) => {
  const { view: found, bad } = readAddress(`?${name}=${given}`, facts);
  expect(found).toMatchObject(expected);
  const year = /\d{4}$/.exec(given)?.[0];
  expect(bad).toEqual([{ name, given: year, nearest }]);
});

it('tells of no year in a parameter that cannot be taken at all', () => {
  const { bad } = readAddress('?panes=income:1990,no_such:2020', facts);
  expect(bad).toEqual([{ name: 'panes', given: 'income:1990,no_such:2020' }]);
});
