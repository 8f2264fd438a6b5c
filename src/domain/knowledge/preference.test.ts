import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { indexFacts } from '../facts';
import type { Statement } from '../statements';
import { madeUpFacts, madeUpStatement } from '../testing/madeUpFacts';
import { prefer } from './preference';

const plain = indexFacts(madeUpFacts());
const argued = indexFacts(
  madeUpFacts({
    conflicts: [
      {
        id: 'C01',
        statements: ['F001', 'F002'],
        preferred: 'F002',
        against: [],
        reason: { vi: '', en: '' },
      },
      { id: 'C02', statements: ['F003'], preferred: null, against: [], reason: { vi: '', en: '' } },
    ],
  }),
);

describe('the preferred statement', () => {
  it('is none of none', () => {
    expect(prefer(plain, [])).toBeUndefined();
  });

  it.each<[string, Partial<Statement>, Partial<Statement>]>([
    ['exact before about', { id: 'F002' }, { relation: 'about', printed: '1.555' }],
    ['a stated line before one that is not', { id: 'F002' }, { lineStated: false }],
    ['the finer print', { id: 'F002', printed: '1.52' }, { printed: '1.5' }],
    ['the older entry', { id: 'F001' }, { id: 'F002' }],
  ])('takes %s', (_, better, worse) => {
    const [first, second] = [madeUpStatement(better), madeUpStatement(worse)];
    expect(prefer(plain, [first, second])).toBe(first);
    expect(prefer(plain, [second, first])).toBe(first);
  });

  it('is the one argued for, whatever speaks against it', () => {
    const weak = madeUpStatement({ id: 'F002', relation: 'about', lineStated: false });
    const fine = madeUpStatement({ id: 'F001', printed: '1.523' });
    expect(prefer(argued, [fine, weak])).toBe(weak);
    expect(prefer(plain, [fine, weak])).toBe(fine);
  });
});

const statements = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 1, max: 9 }).map((place) => `F00${place}`),
    relation: fc.constantFrom<('exact' | 'about')[]>('exact', 'about'),
    lineStated: fc.boolean(),
    printed: fc.constantFrom('1', '1.5', '1.52'),
  }),
  { minLength: 1, maxLength: 6, selector: (one) => one.id },
);
const twice = statements.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
);

test.prop([twice])('does not depend on the order of the file', ([one, other]) => {
  const [first, second] = [one, other].map((all) => prefer(argued, all.map(madeUpStatement)));
  expect(first).toEqual(second);
  expect(one.map((part) => part.id)).toContain(first?.id);
});
