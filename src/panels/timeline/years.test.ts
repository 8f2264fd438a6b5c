import { describe, expect, it } from 'vitest';
import { lineSpans } from './spans';
import type { Cover } from './years';
import { tickHeights, yearsAround, yearsShown } from './years';

function coverWith(shown: readonly number[]): Cover {
  const years = [2010, 2011, 2012, 2013, 2014].map((year) => ({
    year,
    own: shown.includes(year) ? 5 : 0,
    districts: 0,
    shown: shown.includes(year),
  }));
  return { level: 'commune', areas: 67, districts: 13, years };
}

describe('the years with something to show', () => {
  it('offers the nearest on either side of an empty one', () => {
    expect(yearsAround(coverWith([2010, 2011, 2014]), 2012)).toEqual([2011, 2014]);
  });

  it('offers one side alone where the other has none', () => {
    expect(yearsAround(coverWith([2010]), 2012)).toEqual([2010]);
    expect(yearsAround(coverWith([]), 2012)).toEqual([]);
    expect(yearsShown(coverWith([2013, 2010]))).toEqual([2010, 2013]);
  });

  it('measures a tick by the areas of its own level', () => {
    const year = { year: 2010, own: 67, districts: 6.5, shown: true };
    expect(tickHeights(coverWith([]), year)).toEqual({ own: 1, districts: 0.5 });
  });
});

describe('lineSpans', () => {
  const line = (id: string, from: number, to: number, scope: 'central' | 'province') => ({
    id,
    from,
    to,
    scope,
    name: { vi: id, en: id },
    act: '',
    urbanThreshold: 1,
    ruralThreshold: 1,
    multidimensional: false,
    note: { vi: '', en: '' },
  });
  const years = [2010, 2011, 2012, 2013];

  it('cuts lines off at the ends and leaves out those of other times', () => {
    const lines = [
      line('old', 2001, 2005, 'central'),
      line('one', 2006, 2010, 'central'),
      line('two', 2011, 2015, 'central'),
    ];
    expect(
      lineSpans(lines, years, 'two').map(({ line: { id }, start, end }) => [id, start, end]),
    ).toEqual([
      ['one', 1, 2],
      ['two', 2, 5],
    ]);
  });

  it("gives the province's line a row of its own and marks the one in use", () => {
    const lines = [line('central', 2011, 2015, 'central'), line('own', 2012, 2013, 'province')];
    expect(lineSpans(lines, years, 'own').map(({ row, current }) => [row, current])).toEqual([
      [1, false],
      [2, true],
    ]);
  });
});
