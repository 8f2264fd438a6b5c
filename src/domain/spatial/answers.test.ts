import { describe, expect, it } from 'vitest';
import type { Category } from '../indicators';
import { madeUpIndicator, madeUpProvince } from '../testing/madeUpFacts';
import type { Statement } from '../statements';
import { answersTo } from './answers';
import { MADE_UP_REQUEST } from './testing/madeUpRequest';

const asked = MADE_UP_REQUEST;

function told({ list }: ReturnType<typeof answersTo>): Record<string, string | number> {
  return Object.fromEntries(
    list.map((one) => [one.unit.code, one.kind === 'value' ? one.value : one.reason]),
  );
}

it('takes exact figures of the area itself, and nothing else', () => {
  const facts = madeUpProvince([
    { area: '90001', printed: '1.5' },
    { area: '90002', printed: '2', relation: 'below' },
    { area: '902', printed: '3' },
    { area: '90003', printed: '4' },
  ]);
  expect(told(answersTo(facts, asked))).toEqual({
    '90001': 1.5,
    '90002': 'limits',
    '90004': 'inherited',
    '90005': 'inherited',
  });
  expect(told(answersTo(facts, { ...asked, outside: true }))['90003']).toBe(4);
});

it('takes land areas of every unit, whatever is published', () => {
  const size = (areaKm2: number) => ({
    neighbours: [],
    areaKm2,
    borderKm: 0,
    coastKm: 0,
    capitalKm: 0,
  });
  const facts = madeUpProvince([], { geography: { '90001': size(3), '90002': size(7) } });
  const answers = answersTo(facts, { ...asked, of: 'land' });
  expect(answers.subject).toEqual({ kind: 'land' });
  expect(told(answers)).toEqual({
    '90001': 3,
    '90002': 7,
    '90004': 'unknown',
    '90005': 'unknown',
  });
});

describe('a status', () => {
  const indicator = 'new_rural_status';
  const unnamed = { vi: '', en: '' };
  const category = (id: string, rank: number | null): Category => ({
    indicator,
    id,
    rank,
    name: unnamed,
  });
  const facts = (statements: readonly Partial<Statement>[]) =>
    madeUpProvince(statements, {
      indicators: [
        madeUpIndicator({ id: indicator, kind: 'category' }),
        madeUpIndicator({ id: 'new_rural_communes', kind: 'count', mapped: false }),
      ],
      categories: [category('met', 1), category('urban', null), category('advanced', 2)],
    });
  const status = (area: string, printed: string) => ({ indicator, area, printed, line: null });

  it('is asked whether it has been reached', () => {
    const found = answersTo(
      facts([status('90001', 'advanced'), status('90002', 'met'), status('90004', 'urban')]),
      { ...asked, indicator },
    );
    expect(found.subject).toMatchObject({ kind: 'status', reached: { id: 'advanced' } });
    expect(told(found)).toEqual({ '90001': 1, '90002': 0, '90004': 'beside', '90005': 'unknown' });
  });

  it('is left open above what it is at least known to be', () => {
    const counted = {
      indicator: 'new_rural_communes',
      population: 'communes',
      area: '902',
      printed: '3',
      total: 3,
      line: null,
    };
    const some = facts([status('90001', 'advanced'), counted]);
    const ask = (reached: string) => told(answersTo(some, { ...asked, indicator, reached }));
    expect(ask('advanced')).toMatchObject({ '90001': 1, '90004': 'open_status' });
    expect(ask('met')).toMatchObject({ '90001': 1, '90004': 1 });
  });
});
