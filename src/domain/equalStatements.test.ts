import { expect, it } from 'vitest';
import { shippedFacts } from '../../scripts/facts/shippedFacts';
import { equalStatements } from './equalStatements';
import { madeUpStatement } from './testing/madeUpFacts';

const ids = (...asked: Parameters<typeof equalStatements>) =>
  equalStatements(...asked).map((equal) => equal.map(({ id }) => id));

it('gathers what one source says alike of several areas or years', () => {
  const one = madeUpStatement({ id: 'F1', area: '90001', source: 'S1' });
  const other = madeUpStatement({ id: 'F2', area: '90002', source: 'S1' });
  const later = madeUpStatement({ id: 'F3', year: 2021, source: 'S1' });
  expect(ids([one, other, later, one])).toEqual([['F1', 'F2', 'F3']]);
});

it('keeps apart another source, another figure and the preferred one', () => {
  const one = madeUpStatement({ id: 'F1', source: 'S1' });
  const elsewhere = madeUpStatement({ id: 'F2', source: 'S2' });
  const figure = madeUpStatement({ id: 'F3', source: 'S1', printed: '99' });
  const alike = madeUpStatement({ id: 'F4', source: 'S1', area: '90002' });
  expect(ids([one, elsewhere, figure, alike])).toEqual([['F1', 'F4'], ['F2'], ['F3']]);
  expect(ids([one, alike], 'F1')).toEqual([['F1'], ['F4']]);
});

it('makes one card of the districts that one source counts no poor household in', () => {
  const facts = shippedFacts();
  const said = ['F024', 'F026', 'F028', 'F030'].flatMap((id) => facts.statement(id) ?? []);
  expect(said).toHaveLength(4);
  expect(ids(said)).toHaveLength(1);
});
