import { describe, expect, it } from 'vitest';
import { shippedFacts } from '../../../scripts/facts/shippedFacts';
import type { Statement } from '../../domain/statements';
import { madeUpStatement } from '../../domain/testing/madeUpFacts';
import { latestOf, namedAreas } from './subject';

function statement(id: string, year: number | null, quantity: Statement['quantity'] = 'value') {
  return madeUpStatement({
    id,
    indicator: 'population',
    population: 'people',
    area: '202',
    year,
    quantity,
    printed: '1',
    line: null,
    lineStated: false,
  });
}

it('names areas of one name with their kinds', () => {
  const named = namedAreas(shippedFacts().registry, ['06970', '202', '22'], 'vi');
  expect(named.map(({ name }) => name)).toEqual(['thị trấn Ba Chẽ', 'huyện Ba Chẽ', 'Quảng Ninh']);
});

describe('the latest statements', () => {
  it('are all those of the latest year', () => {
    const all = [
      statement('a', 2019),
      statement('b', 2022),
      statement('c', 2022),
      statement('d', null),
    ];
    expect(latestOf(all).map((one) => one.id)).toEqual(['b', 'c']);
  });
  it('are those without a year where none has one', () => {
    expect(latestOf([statement('a', null)]).map((one) => one.id)).toEqual(['a']);
  });
  it('are figures, not changes on another year', () => {
    const all = [statement('a', 2019), statement('b', 2023, 'growth')];
    expect(latestOf(all).map((one) => one.id)).toEqual(['a']);
  });
});
