import { describe, expect, it } from 'vitest';
import { indexFacts } from '../facts';
import type { Statement } from '../statements';
import { madeUpFacts, madeUpIndicator, madeUpStatement } from '../testing/madeUpFacts';
import { ownStatus } from './status';

const name = { vi: '', en: '' };
const status = madeUpIndicator({ id: 'status', kind: 'category', populations: [] });
const categories = [
  { indicator: 'other', id: 'met', rank: 9, name },
  { indicator: 'status', id: 'met', rank: 1, name },
  { indicator: 'status', id: 'advanced', rank: 2, name },
  { indicator: 'status', id: 'beside', rank: null, name },
];

function statusIn(year: number, statements: Partial<Statement>[]) {
  const list = statements.map((one, index) =>
    madeUpStatement({ id: `F00${index}`, indicator: 'status', line: null, ...one }),
  );
  const facts = indexFacts(madeUpFacts({ indicators: [status], categories, statements: list }));
  return ownStatus(facts, status, { indicator: 'status', area: '90001', year, line: null });
}

describe('a status', () => {
  it('holds from its year on, and not before', () => {
    const said = [{ year: 2018, printed: 'met' }];
    expect(statusIn(2017, said)).toBeUndefined();
    expect(statusIn(2018, said)).toMatchObject({ kind: 'reported', value: 0 });
    expect(statusIn(2024, said)).toMatchObject({ value: 0 });
  });

  it('leads to the statement of its year', () => {
    expect(statusIn(2024, [{ year: 2018, printed: 'met' }])?.statements[0]?.year).toBe(2018);
  });

  it('gives way to a higher one from its year', () => {
    const said = [
      { year: 2018, printed: 'met' },
      { year: 2021, printed: 'advanced' },
    ];
    expect(statusIn(2020, said)).toMatchObject({ value: 0, statements: [{ printed: 'met' }] });
    expect(statusIn(2021, said)).toMatchObject({ value: 1, statements: [{ printed: 'advanced' }] });
  });

  it('is not undone by a lower one that is printed later', () => {
    const said = [
      { year: 2018, printed: 'advanced' },
      { year: 2021, printed: 'met' },
    ];
    expect(statusIn(2022, said)).toMatchObject({ value: 1 });
  });

  it('counts its place in the list of its own indicator', () => {
    expect(statusIn(2020, [{ printed: 'beside' }])).toMatchObject({ value: 2 });
  });

  it('ranks before what stands beside the ladder', () => {
    const said = [{ printed: 'beside' }, { printed: 'met' }];
    expect(statusIn(2020, said)).toMatchObject({ value: 0, statements: [{ printed: 'met' }] });
  });

  it('is approximate only where every statement of it is', () => {
    const about = { year: 2018, printed: 'met', relation: 'about' } as const;
    expect(statusIn(2020, [about])).toMatchObject({ approximate: true });
    const both = statusIn(2020, [about, { year: 2019, printed: 'met' }]);
    expect(both).toMatchObject({ approximate: false, statements: { length: 2 } });
  });

  it('is none of a word that is no category, of no year, or of another area', () => {
    expect(statusIn(2020, [{ printed: 'unheard of' }])).toBeUndefined();
    expect(statusIn(2020, [{ printed: 'met', year: null }])).toBeUndefined();
    expect(statusIn(2020, [{ printed: 'met', area: '901' }])).toBeUndefined();
  });
});
