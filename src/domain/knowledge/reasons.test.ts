import { describe, expect, it } from 'vitest';
import { type Facts, indexFacts } from '../facts';
import { madeUpFacts, madeUpIndicator, madeUpStatement } from '../testing/madeUpFacts';
import { contradictionOf } from './contradiction';
import type { Question } from './kinds';
import { know } from './know';
import { reasonsOf } from './reasons';

const line = 'line-old';
const households = madeUpIndicator({
  ...{ id: 'households', kind: 'count', unit: 'households', family: 'people' },
});
const poor = madeUpIndicator({ id: 'poor_households', kind: 'count', unit: 'households' });
const rate = (partial: Parameters<typeof madeUpStatement>[0]) => madeUpStatement(partial);
const weight = (id: string, printed: string) =>
  madeUpStatement({ id, indicator: 'households', printed, line: null });

function factsOf(statements: readonly ReturnType<typeof madeUpStatement>[]): Facts {
  return indexFacts(
    madeUpFacts({
      indicators: [madeUpIndicator(), poor, households],
      statements: [...statements],
    }),
  );
}

const ask = (indicator: string, area = '90001'): Question => ({
  indicator,
  area,
  year: 2020,
  line,
});

describe('the steps to what is known', () => {
  const facts = factsOf([rate({ id: 'F1', printed: '12.5' }), weight('F2', '1000')]);
  const reasons = reasonsOf(know(facts, ask('poor_households')));

  it('have both ends where both follow in the same way', () => {
    expect(reasons.map(({ rule, depth }) => [rule, depth])).toEqual([
      ['rate_times_weight', 0],
      ['printed', 1],
      ['printed', 1],
    ]);
    const [product, mean] = reasons;
    expect(product?.ends.low?.value).toBeCloseTo(124.5);
    expect(product?.ends.high?.value).toBeCloseTo(125.5);
    expect(mean?.ends).toMatchObject({ low: { value: 12.45 }, high: { value: 12.55 } });
    expect(product?.premises.map(({ indicator }) => indicator)).toEqual([
      'poverty_rate',
      'households',
    ]);
  });

  it('begin with the figure that stands for what is worked out', () => {
    expect(reasons.map(({ nominal }) => nominal)).toEqual([125, null, null]);
  });

  it('tell what is known itself from what it rests on', () => {
    expect(reasons.map(({ isConclusion }) => isConclusion)).toEqual([true, false, false]);
    expect(reasons.map(({ isPremise }) => isPremise)).toEqual([false, true, true]);
  });

  it('speak of the population of their own figures, not of their weight', () => {
    const rural = { population: 'rural_households' };
    const made = factsOf([
      rate({ id: 'F1', printed: '12.5', ...rural }),
      madeUpStatement({ id: 'F2', indicator: 'households', printed: '1000', line: null, ...rural }),
    ]);
    const [step] = reasonsOf(know(made, ask('poverty_rate')));
    expect(step?.population).toBe('rural_households');
  });
});

describe('a contradiction', () => {
  const conflictIn = (facts: Facts, question: Question) => {
    const known = know(facts, question);
    if (known.kind !== 'conflict') throw new Error(`no conflict but ${known.kind}`);
    return contradictionOf(facts.registry, known);
  };

  it('is found where two ways leave nothing between them', () => {
    const facts = factsOf([
      rate({ id: 'F1', area: '901', printed: '0', counted: true }),
      rate({ id: 'F2', printed: '1', relation: 'above' }),
    ]);
    expect(conflictIn(facts, ask('poverty_rate'))).toMatchObject({
      kind: 'ends',
      low: { rule: 'limit' },
      high: { rule: 'extreme_of_whole' },
    });
  });

  it('is found where parts exceed their whole', () => {
    const count = { indicator: 'poor_households' };
    const facts = factsOf([
      rate({ id: 'F1', area: '22', printed: '5', ...count }),
      rate({ id: 'F2', area: '901', printed: '4', ...count }),
      rate({ id: 'F3', area: '902', printed: '3', ...count }),
    ]);
    expect(conflictIn(facts, ask('poor_households', '22'))).toMatchObject({
      ...{ kind: 'sum', side: 'low' },
      whole: { area: '22' },
      parts: [{ area: '901' }, { area: '902' }],
    });
  });

  it('is none where one step shows it already', () => {
    const facts = factsOf([rate({ id: 'F1', printed: '0.623' }), weight('F2', '5610')]);
    expect(conflictIn(facts, ask('poverty_rate'))).toBeUndefined();
  });
});
