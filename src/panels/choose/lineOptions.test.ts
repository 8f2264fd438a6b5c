import { describe, expect, it } from 'vitest';
import type { FactsFile } from '../../domain/facts';
import { indexFacts } from '../../domain/facts';
import type { Statement } from '../../domain/statements';
import { madeUpStatement } from '../../domain/testing/madeUpFacts';
import { lineOptions } from './lineOptions';

function statement(id: string, year: number, line: string): Statement {
  return madeUpStatement({ id, area: '22', year, printed: '1.0', line });
}

const FILE: FactsFile = {
  format: 2,
  units: [],
  others: [],
  changes: [],
  indicators: [],
  categories: [],
  lines: [],
  statements: [
    statement('1', 2022, 'central'),
    statement('2', 2023, 'central'),
    statement('3', 2023, 'own'),
    statement('4', 2023, 'own'),
  ],
  conflicts: [],
  populations: [],
  places: [],
  events: [],
  geography: {},
};
const FACTS = indexFacts(FILE);

function options(year: number, line: string | null) {
  return lineOptions(FACTS, { indicator: 'poverty_rate', year, line });
}

describe('lineOptions', () => {
  it('offers nothing where a year has one line', () => {
    expect(options(2022, null)).toEqual([]);
  });

  it('offers the lines of a year that has several', () => {
    expect(options(2023, null)).toEqual([
      { line: 'own', hasFigures: true },
      { line: 'central', hasFigures: true },
    ]);
  });

  it('keeps a chosen line on offer in a year without figures by it', () => {
    expect(options(2022, 'own')).toEqual([
      { line: 'central', hasFigures: true },
      { line: 'own', hasFigures: false },
    ]);
  });
});
