import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Facts } from './facts';
import { indexFacts } from './facts';
import type { PossibleRanks, Rank } from './ranking';
import { possibleRanks, rankOf } from './ranking';
import type { SceneRequest } from './scene/scene';
import type { Statement } from './statements';
import { madeUpFacts, madeUpIndicator, madeUpProvince } from './testing/madeUpFacts';
import { sceneFor } from './testing/sceneFor';

const communes = ['90001', '90002', '90003', '90004', '90005', '90006'];

function rank(facts: Facts, code: string, request: Partial<SceneRequest> = {}): Rank {
  return rankOf(sceneFor(facts, request), code);
}

function ranks(facts: Facts, code: string): PossibleRanks | undefined {
  return possibleRanks(sceneFor(facts, { outside: true }), code);
}

const four = [
  { area: '90001', printed: '0.5' },
  { area: '90002', printed: '2' },
  { area: '90004', printed: '2' },
  { area: '90003', printed: '9' },
];

describe('a rank', () => {
  it('counts from the highest value among the 67, with its ties and those left out', () => {
    const facts = madeUpProvince(four);
    expect(rank(facts, '90002')).toEqual({ kind: 'ranked', rank: 1, ties: 1, of: 3, leftOut: 1 });
    expect(rank(facts, '90001')).toEqual({ kind: 'ranked', rank: 3, ties: 0, of: 3, leftOut: 1 });
  });

  it('takes the communes outside the 67 in where they are shown', () => {
    const facts = madeUpProvince(four);
    const shown = rank(facts, '90003', { outside: true });
    expect(shown).toEqual({ kind: 'ranked', rank: 1, ties: 0, of: 4, leftOut: 2 });
    expect(rank(facts, '90003')).toEqual({ kind: 'refused', reason: 'not_counted' });
  });

  it('is refused to an area of another level, or of none', () => {
    const facts = madeUpProvince(four);
    expect(rank(facts, '901')).toEqual({ kind: 'refused', reason: 'not_counted' });
    expect(rank(facts, 'no such code')).toEqual({ kind: 'refused', reason: 'not_counted' });
  });

  it.each<[string, Extract<Rank, { kind: 'refused' }>['reason'], Partial<Statement>]>([
    ["has only its district's figure", 'inherited', { area: '902', printed: '5' }],
    ['has only a limit', 'range', { area: '90005', printed: '5', relation: 'below' }],
    [
      'has a figure of other households',
      'other_population',
      { area: '90005', population: 'rural_households' },
    ],
    ['has a figure by an unstated line', 'line_unstated', { area: '90005', line: 'unstated' }],
    ['has no figure at all', 'unknown', { area: '90005', year: 2019 }],
  ])('is refused to an area that %s, which is in no other rank either', (_, reason, said) => {
    const facts = madeUpProvince([...four, said]);
    expect(rank(facts, '90005')).toEqual({ kind: 'refused', reason });
    expect(rank(facts, '90001')).toMatchObject({ rank: 3, of: 3, leftOut: 1 });
  });

  it('is nobody’s where all have the same value', () => {
    const same = ['90001', '90002', '90004'].map((area) => ({ area, printed: '0' }));
    const facts = madeUpProvince(same);
    expect(rank(facts, '90002')).toEqual({ kind: 'alike', of: 3, leftOut: 1 });
  });

  it('is refused where fewer than three have figures', () => {
    const facts = madeUpProvince(four.slice(0, 2));
    expect(rank(facts, '90001')).toEqual({ kind: 'refused', reason: 'too_few' });
  });

  it('is refused where values have no order', () => {
    const status = madeUpIndicator({ id: 'status', kind: 'category' });
    const facts = indexFacts(madeUpFacts({ indicators: [status] }));
    const refused = rank(facts, '90001', { indicator: 'status' });
    expect(refused).toEqual({ kind: 'refused', reason: 'not_ordered' });
  });
});

const values = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 3, maxLength: 6 });

test.prop([values])('ranks are those of the values in descending order', (given) => {
  const facts = madeUpProvince(
    given.map((one, index) => ({ area: communes[index]!, printed: `${one}` })),
  );
  const sorted = [...given].sort((one, two) => two - one);
  for (const [index, value] of given.entries()) {
    const [of, leftOut] = [given.length, communes.length - given.length];
    const found = rank(facts, communes[index]!, { outside: true });
    if (new Set(given).size === 1) {
      expect(found).toEqual({ kind: 'alike', of, leftOut });
      continue;
    }
    expect(found).toEqual({
      kind: 'ranked',
      rank: sorted.indexOf(value) + 1,
      ties: given.filter((one) => one === value).length - 1,
      of,
      leftOut,
    });
  }
});

describe('possible ranks', () => {
  const known = [
    { area: '90001', printed: '9' },
    { area: '90002', printed: '5', relation: 'below' as const },
    { area: '90003', printed: '5' },
    { area: '90004', printed: '3' },
    { area: '90005', printed: '0' },
    { area: '90006', printed: '0' },
  ];

  it('lie between those surely higher and those possibly higher', () => {
    // Below 5 is behind 9 and 5; with a figure above 0 it comes before the two at 0.
    expect(ranks(madeUpProvince(known), '90002')).toEqual({
      kind: 'ranks',
      best: 3,
      worst: 4,
      of: 6,
    });
    expect(ranks(madeUpProvince(known), '90001')).toEqual({
      kind: 'ranks',
      best: 1,
      worst: 1,
      of: 6,
    });
  });

  it('leave a place on either side to each area of which nothing is known', () => {
    const facts = madeUpProvince(known.filter((one) => one.area !== '90003'));
    expect(ranks(facts, '90002')).toEqual({ kind: 'ranks', best: 2, worst: 4, of: 6 });
    expect(ranks(facts, '90003')).toBeUndefined();
  });

  it('count every claim where sources disagree', () => {
    const facts = madeUpProvince([...known, { area: '90004', printed: '7', source: 'S002' }]);
    expect(ranks(facts, '90004')).toEqual({ kind: 'ranks', best: 2, worst: 4, of: 6 });
  });

  it('are none where any place is possible', () => {
    expect(ranks(madeUpProvince(known.slice(1, 2)), '90002')).toBeUndefined();
  });
});

/** Limits that are printed, and a value within them. */
const within = fc
  .record({
    relation: fc.constantFrom('exact' as const, 'below' as const, 'above' as const),
    printed: fc.integer({ min: 1, max: 5 }),
    part: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
  })
  .map(({ relation, printed, part }) => {
    const value = { exact: printed, below: printed * part, above: printed + part }[relation];
    return { relation, printed: `${printed}`, value };
  });

test.prop([fc.array(within, { minLength: 2, maxLength: 6 })])(
  'the rank of any values within the limits is a possible one',
  (given) => {
    const facts = madeUpProvince(
      given.map(({ relation, printed }, index) => ({ area: communes[index]!, relation, printed })),
    );
    for (const [index, { value }] of given.entries()) {
      const found = ranks(facts, communes[index]!) ?? { best: 1, worst: communes.length };
      const higher = given.filter((one) => one.value > value).length;
      expect(found.best).toBeLessThanOrEqual(1 + higher);
      expect(found.worst).toBeGreaterThanOrEqual(1 + higher);
    }
  },
);
