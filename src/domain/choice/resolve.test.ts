import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { indexFacts } from '../facts';
import type { LonLat } from '../geography/distance';
import { madeUpFacts, madeUpStatement } from '../testing/madeUpFacts';
import { RELATIONS } from './choice';
import { resolveChoice } from './resolve';
import { judge, verdictOn } from './rule';

const labels: Record<string, [number, number]> = {
  '90001': [107.0, 21.0],
  '90002': [107.1, 21.0],
  '90004': [107.5, 21.5],
};
const statements = [
  madeUpStatement({ id: 'F1', area: '90001', printed: '2' }),
  madeUpStatement({ id: 'F2', area: '90002', printed: '1', relation: 'below' }),
  madeUpStatement({ id: 'F3', area: '902', printed: '5' }),
];
const facts = indexFacts(madeUpFacts({ statements }));
const when = { year: 2020, line: null };
const context = { facts, layers: { labels }, ...when };

describe('areas chosen', () => {
  it('by a polygon are those whose point lies inside', () => {
    const corners: LonLat[] = [
      [106.9, 20.9],
      [107.05, 20.9],
      [107.05, 21.1],
      [106.9, 21.1],
    ];
    expect(resolveChoice({ kind: 'polygon', corners }, context)).toEqual(['90001']);
  });

  it('by a circle are those whose point is no further off', () => {
    // A tenth of a degree of longitude is 10.4 km here.
    const circle = { kind: 'circle', centre: [107.0, 21.0] } as const;
    expect(resolveChoice({ ...circle, kilometres: 10 }, context)).toEqual(['90001']);
    expect(resolveChoice({ ...circle, kilometres: 11 }, context)).toEqual(['90001', '90002']);
  });

  it('by group and by district are as the register has them', () => {
    expect(resolveChoice({ kind: 'group', group: 'programme' }, context)).toHaveLength(4);
    expect(resolveChoice({ kind: 'group', group: 'island' }, context)).toEqual([]);
    expect(resolveChoice({ kind: 'district', code: '901' }, context)).toContain('90003');
  });

  it('by a rule are those that surely meet it: neither limits across it nor a district’s figure', () => {
    const above = { indicator: 'poverty_rate', relation: 'gt', value: 0.5 } as const;
    const choice = { kind: 'rule', join: 'and', conditions: [above] } as const;
    expect(resolveChoice(choice, context)).toEqual(['902', '90001']);
    expect(verdictOn(facts, '90002', when, choice)).toBe('untold');
    expect(verdictOn(facts, '90004', when, choice)).toBe('untold');
    const far = { ...above, relation: 'lt', value: 1 } as const;
    const both = { join: 'and', conditions: [far, { ...above, value: 3 }] } as const;
    expect(verdictOn(facts, '90002', when, both)).toBe('fails');
    const either = { join: 'or', conditions: [far, above] } as const;
    expect(verdictOn(facts, '90002', when, either)).toBe('meets');
  });

  it('within some kilometres of the border or the coast are as far off as their detail says', () => {
    const measures = { neighbours: [], areaKm2: 1, capitalKm: 1, borderKm: 9, coastKm: 30 };
    const geography = { '90001': measures, '90002': { ...measures, borderKm: 11, coastKm: 2 } };
    const measured = { ...context, facts: indexFacts(madeUpFacts({ geography })) };
    const within = (to: 'border' | 'coast') =>
      resolveChoice({ kind: 'distance', to, kilometres: 10 }, measured);
    expect(within('border')).toEqual(['90001']);
    expect(within('coast')).toEqual(['90002']);
  });
});

describe('a verdict', () => {
  const number = fc.integer({ min: 0, max: 20 });
  test.prop([
    number,
    number,
    number,
    fc.constantFrom(...RELATIONS),
    fc.double({ min: 0, max: 1, noNaN: true }),
  ])(
    'that is sure holds for every value between the limits',
    (one, two, value, relation, share) => {
      const [low, high] = [Math.min(one, two), Math.max(one, two)];
      const truth = low + share * (high - low);
      const verdict = judge({ low, high, lowOpen: false, highOpen: false }, relation, value);
      const holds = {
        lt: truth < value,
        le: truth <= value,
        eq: truth === value,
        ge: truth >= value,
        gt: truth > value,
      }[relation];
      if (verdict !== 'untold') expect(holds).toBe(verdict === 'meets');
      if (low === high) expect(verdict).not.toBe('untold');
    },
  );
});
