import { describe, expect, it } from 'vitest';
import { categoriesOf } from '../indicators';
import { isMeasured } from '../knowledge/kinds';
import { ownKnowledge } from '../knowledge/know';
import { madeUpStatuses } from '../knowledge/testing/madeUpStatuses';
import type { Statement } from '../statements';
import { ladderSpan } from './ladder';

function spanIn(year: number, statements: readonly Partial<Statement>[]) {
  const facts = madeUpStatuses(statements);
  const indicator = statements[0]?.indicator ?? 'new_rural_status';
  const own = ownKnowledge(facts, { indicator, area: '90001', year, line: null });
  if (own === undefined || !isMeasured(own)) throw new Error('Nothing is known');
  const span = ladderSpan(categoriesOf(facts.file.categories, { id: indicator }), own);
  return span && [span.low, span.high];
}

describe('the steps of a ladder that a status may stand on', () => {
  it('are just one in the year of a recognition, and all from there upwards later', () => {
    expect(spanIn(2020, [{ printed: 'met' }])).toEqual([1, 1]);
    expect(spanIn(2021, [{ printed: 'met' }])).toEqual([1, 3]);
    expect(spanIn(2021, [{ printed: 'model' }])).toEqual([3, 3]);
  });

  it('are any up to one that is only nearly reached, from what is certain', () => {
    const nearly = { printed: 'advanced', relation: 'about' } as const;
    expect(spanIn(2020, [nearly])).toEqual([-Infinity, 2]);
    expect(spanIn(2020, [nearly, { printed: 'met', year: 2018 }])).toEqual([1, 2]);
  });

  it('are none of a title beside it', () => {
    expect(spanIn(2020, [{ printed: 'task_completed' }])).toBeUndefined();
  });

  it('are all that disagreeing sources claim', () => {
    const indicator = 'special_difficulty_status';
    const both = [
      { indicator, printed: 'in' },
      { indicator, printed: 'left' },
    ];
    expect(spanIn(2020, both)).toEqual([1, 2]);
  });
});
