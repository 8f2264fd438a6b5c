import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { shippedFacts } from '../../../scripts/facts/shippedFacts';
import { type AreaFilter, NO_FILTER } from '../../domain/choice/areaFilter';
import type { Condition } from '../../domain/choice/choice';
import { RELATIONS } from '../../domain/choice/choice';
import { verdictOf } from '../../domain/choice/rule';
import type { SceneRequest } from '../../domain/scene/scene';
import { sceneFor } from '../../domain/testing/sceneFor';
import { LEVELS, MEMBERSHIPS, UNIT_GROUPS } from '../../domain/units';
import { filterRows } from './filtered';
import { rowsOf } from './rows';

const facts = shippedFacts();

function filtered(part: Partial<AreaFilter>, request: Partial<SceneRequest> = {}) {
  const scene = sceneFor(facts, { year: 2022, ...request });
  const rows = rowsOf(scene, facts);
  return { rows, ...filterRows(facts, scene, rows, { ...NO_FILTER, ...part }) };
}

const names = (rows: readonly { unit: { name: string } }[]) => rows.map(({ unit }) => unit.name);
const above = (value: number): Condition => {
  return { indicator: 'poverty_rate', relation: 'gt', value };
};

describe('a filtered list', () => {
  it('holds all where nothing is asked', () => {
    const { rows, passing, untold, listed } = filtered({});
    expect([passing.length, untold.length, listed.length]).toEqual([rows.length, 0, 67]);
  });

  it('holds what is surely above a value; what may be is counted apart', () => {
    const { passing, untold, listed } = filtered(
      { conditions: [above(0.3)] },
      { level: 'district' },
    );
    expect(names(passing)).toEqual(expect.arrayContaining(['Ba Chẽ', 'Hải Hà']));
    for (const { knowledge } of untold) expect(knowledge.kind).toBe('bounded');
    expect(untold.length).toBeGreaterThan(0);
    expect(listed).toEqual(passing);
    const both = filtered({ conditions: [above(0.3)], untold: true }, { level: 'district' });
    expect(both.listed.length).toBe(passing.length + untold.length);
  });

  it('the figure of a containing area passes no value off as its own', () => {
    // The districts' figures stand for them; none of them is known itself.
    const { passing, untold, rows } = filtered({ conditions: [above(0.1)] });
    const inherited = rows.filter(({ knowledge }) => knowledge.kind === 'inherited');
    expect(inherited.length).toBeGreaterThan(10);
    for (const row of inherited) expect(passing).not.toContain(row);
    expect(untold.length).toBeGreaterThan(0);
  });

  it('by kind, group, membership and district', () => {
    expect(filtered({ kinds: ['inherited'] }).listed.length).toBe(
      filtered({}).rows.filter(({ knowledge }) => knowledge.kind === 'inherited').length,
    );
    expect(filtered({ group: 'border' }).listed).toHaveLength(10);
    expect(filtered({ memberships: ['confirmed'] }).listed).toHaveLength(34);
    expect(filtered({ memberships: ['probable', 'provisional'] }).listed).toHaveLength(33);
    expect(filtered({ district: '202' }).listed.map(({ unit }) => unit.parent)).toEqual(
      facts.registry.parts('202').map(() => '202'),
    );
  });

  it('districts are in no group and no district, and stay', () => {
    const part = { group: 'border', district: '202', memberships: ['confirmed'] } as const;
    expect(filtered(part, { level: 'district' }).listed).toHaveLength(13);
  });

  it('by words as by fields', () => {
    const byWords = filtered({ words: 'trên 0,3' }, { level: 'district' });
    const byField = filtered({ conditions: [above(0.3)] }, { level: 'district' });
    expect(names(byWords.listed)).toEqual(names(byField.listed));
    expect(filtered({ words: 'Đồn Đạc' }).listed.map(({ unit }) => unit.code)).toEqual(['06988']);
    expect(filtered({ words: '06988' }).listed).toHaveLength(1);
    const none = filtered({ words: 'chưa có số liệu' }, { level: 'district', year: 2011 });
    for (const { knowledge } of none.listed) expect(knowledge.kind).toBe('unknown');
  });
});

test.prop([
  fc.record({
    level: fc.constantFrom(...LEVELS),
    year: fc.constantFrom(...facts.years),
    outside: fc.boolean(),
    indicator: fc.constantFrom('poverty_rate', 'income_per_capita', 'clean_water_rate'),
  }),
  fc.constantFrom(...RELATIONS),
  fc.double({ min: 0, max: 100, noNaN: true }),
  fc.option(fc.constantFrom(...UNIT_GROUPS)),
  fc.subarray([...MEMBERSHIPS]),
])(
  'every row passes, fails or can’t be told, by the rule alone',
  (request, relation, value, group, memberships) => {
    const condition = { indicator: request.indicator, relation, value };
    const { rows, passing, untold } = filtered(
      { conditions: [condition], group, memberships },
      request,
    );
    for (const row of [...passing, ...untold]) {
      const verdict = verdictOf(
        facts,
        row.unit.code,
        { year: request.year, line: null },
        condition,
      );
      expect(passing.includes(row) ? 'meets' : 'untold').toBe(verdict);
    }
    expect(new Set([...passing, ...untold]).size).toBe(passing.length + untold.length);
    expect(passing.length + untold.length).toBeLessThanOrEqual(rows.length);
  },
);
