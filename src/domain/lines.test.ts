import { describe, expect, it } from 'vitest';
import { indexFacts } from './facts';
import { lineFor, linesIn, usesLines } from './lines';
import { centralLineIn } from './povertyLines';
import type { Statement } from './statements';
import { madeUpFacts, madeUpIndicator, madeUpStatement } from './testing/madeUpFacts';

function factsOf(statements: Partial<Statement>[]) {
  return indexFacts(
    madeUpFacts({
      indicators: [madeUpIndicator(), madeUpIndicator({ id: 'income', kind: 'amount' })],
      statements: statements.map((one, index) => madeUpStatement({ id: `F00${index}`, ...one })),
    }),
  );
}

const facts = factsOf([
  { year: 2020, line: 'line-old' },
  { year: 2023, line: 'line-new', area: '901' },
  { year: 2023, line: 'line-own', area: '902' },
  { year: 2024, line: 'line-new', area: '901' },
  { year: 2024, line: 'line-new', area: '902' },
  { year: 2024, line: 'line-own', area: '90001' },
  { year: 2024, line: 'unstated', area: '90002' },
  { year: 2019, line: 'unstated' },
  { year: 2020, line: null, indicator: 'income' },
]);

describe('the central line of a year', () => {
  const { lines } = madeUpFacts();

  it('is in force from its first year to its last', () => {
    const ids = [2009, 2010, 2021, 2022, 2025, 2026].map((year) => centralLineIn(lines, year)?.id);
    const [before, after] = ['line-old', 'line-new'];
    expect(ids).toEqual([undefined, before, before, after, after, undefined]);
  });

  it('is never a line of the province', () => {
    expect(centralLineIn([...lines].reverse(), 2023)?.scope).toBe('central');
  });
});

describe('the lines of an indicator', () => {
  it('are used where a statement names one', () => {
    expect(usesLines(facts, 'poverty_rate')).toBe(true);
    expect(usesLines(facts, 'income')).toBe(false);
    expect(lineFor(facts, 'income', 2020)).toBeNull();
  });

  it('stand in the order of how many figures name them', () => {
    expect(linesIn(facts, 'poverty_rate', 2024)).toEqual(['line-new', 'line-own']);
    expect(lineFor(facts, 'poverty_rate', 2024)).toBe('line-new');
  });

  it('of as many figures: the one that came into force later comes first', () => {
    expect(linesIn(facts, 'poverty_rate', 2023)).toEqual(['line-own', 'line-new']);
  });

  it('are the central one in force where no figure of the year names one', () => {
    expect(linesIn(facts, 'poverty_rate', 2019)).toEqual([]);
    expect(lineFor(facts, 'poverty_rate', 2019)).toBe('line-old');
    expect(lineFor(facts, 'poverty_rate', 2022)).toBe('line-new');
    expect(lineFor(facts, 'poverty_rate', 2030)).toBeNull();
  });
});
