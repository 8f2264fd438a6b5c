import { describe, expect, it } from 'vitest';
import { FIRST_YEAR, indexFacts, isFactsFile } from './facts';
import { madeUpFacts, madeUpIndicator, madeUpStatement } from './testing/madeUpFacts';

const file = madeUpFacts({
  indicators: [madeUpIndicator(), madeUpIndicator({ id: 'hidden', mapped: false })],
  statements: [
    madeUpStatement({ id: 'F003', year: 2021 }),
    madeUpStatement({ id: 'F002', year: 2020 }),
    madeUpStatement({ id: 'F001', year: 2021 }),
    madeUpStatement({ id: 'F004', year: null }),
    madeUpStatement({ id: 'F005', area: '901' }),
    madeUpStatement({ id: 'F006', indicator: 'hidden' }),
  ],
  conflicts: [
    {
      id: 'C01',
      statements: ['F001', 'F005'],
      preferred: 'F001',
      against: [],
      reason: { vi: '', en: '' },
    },
  ],
});
const facts = indexFacts(file);
const idsOf = (list: readonly { id: string }[]) => list.map((one) => one.id);

describe('a file of facts', () => {
  it('is told from any other by its format', () => {
    expect(isFactsFile(JSON.parse(JSON.stringify(file)))).toBe(true);
    expect(isFactsFile({ ...file, format: 1 })).toBe(false);
    for (const other of [null, undefined, 'facts', 1, [], {}])
      expect(isFactsFile(other)).toBe(false);
  });
});

describe('the index of facts', () => {
  it('finds the things of the file by id', () => {
    expect(facts.indicator('hidden')).toBe(file.indicators[1]);
    expect(facts.statement('F005')).toBe(file.statements[4]);
    expect(facts.sourceCount).toBe(1);
    expect(facts.statement('F999')).toBeUndefined();
  });

  it('gives the statements of an indicator about an area in the order of years, then ids', () => {
    const ids = idsOf(facts.statementsOf('poverty_rate', '90001'));
    expect(ids).toEqual(['F004', 'F002', 'F001', 'F003']);
    expect(facts.statementsOf('poverty_rate', '902')).toEqual([]);
  });

  it('gives all statements about an area, each once', () => {
    const ids = idsOf(facts.statementsAbout('90001'));
    expect([...ids].sort()).toEqual(['F001', 'F002', 'F003', 'F004', 'F006']);
    expect(idsOf(facts.statementsAbout('901'))).toEqual(['F005']);
  });

  it('counts the years from the first of the atlas to the last statement, without a gap', () => {
    expect(facts.years[0]).toBe(FIRST_YEAR);
    expect(facts.years.at(-1)).toBe(2021);
    expect(facts.years).toHaveLength(2021 - FIRST_YEAR + 1);
    expect(indexFacts(madeUpFacts()).years).toEqual([FIRST_YEAR]);
  });

  it('offers the map only what is to be mapped', () => {
    expect(idsOf(facts.mapped)).toEqual(['poverty_rate']);
  });

  it('knows the conflicts of every area that they speak of', () => {
    expect(idsOf(facts.conflictsOf('poverty_rate', '90001'))).toEqual(['C01']);
    expect(idsOf(facts.conflictsOf('poverty_rate', '901'))).toEqual(['C01']);
    expect(facts.conflictsOf('hidden', '90001')).toEqual([]);
  });
});
