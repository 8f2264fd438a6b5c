import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { shippedFacts } from '../../../scripts/facts/shippedFacts';
import type { Scene } from '../scene/scene';
import { sceneAmong, standingAmong, yearWithMost } from './among';
import { sceneFor } from '../testing/sceneFor';

const facts = shippedFacts();

function sceneOf(part: Partial<Scene['request']> = {}): Scene {
  return sceneFor(facts, { year: 2022, ...part });
}

const communesOf = (district: string) => new Set(facts.registry.parts(district));
const codes = facts.registry.ofLevel('commune').map((unit) => unit.code);

describe('a standing', () => {
  it('ranks only figures of the areas themselves, the highest first', () => {
    const { ranked } = standingAmong(sceneOf({ level: 'district' }), null);
    expect(ranked.slice(0, 3).map(({ unit }) => unit.name)).toEqual([
      'Ba Chẽ',
      'Hải Hà',
      'Bình Liêu',
    ]);
    expect(ranked[0]?.rank).toMatchObject({ kind: 'ranked', rank: 1, ties: 0 });
    const last = ranked.filter(({ knowledge }) => knowledge.value === 0);
    expect(last.length).toBeGreaterThan(1);
    for (const { rank } of last) expect(rank).toMatchObject({ rank: 4, ties: last.length - 1 });
  });

  it('tells the possible places of those that only have limits', () => {
    const { limited } = standingAmong(sceneOf({ level: 'district' }), null);
    // None of them can be above the third.
    for (const { ranks } of limited) expect(ranks?.best).toBeGreaterThanOrEqual(3);
    expect(limited.length).toBe(6);
  });

  it('says of everyone else why they are left out', () => {
    const { leftOut } = standingAmong(sceneOf(), communesOf('202'));
    expect(leftOut.map(({ reason }) => reason)).toContain('inherited');
    const outside = standingAmong(sceneOf(), communesOf('193')).leftOut;
    expect(outside.find(({ reason }) => reason === 'outside')?.units.length).toBeGreaterThan(10);
  });

  it('among a few ranks within the few', () => {
    const few = new Set(['202', '196', '193']);
    const { ranked } = standingAmong(sceneOf({ level: 'district' }), few);
    expect(ranked.map(({ rank }) => rank.kind === 'ranked' && rank.of)).toEqual(
      ranked.map(() => ranked.length >= 3 && ranked.length),
    );
  });
});

property.prop([
  fc.subarray(codes),
  fc.constantFrom(...facts.mapped.map(({ id }) => id)),
  fc.constantFrom(...facts.years),
  fc.boolean(),
])('puts every area into just one of its lists', (chosen, indicator, year, outside) => {
  const scene = sceneOf({ indicator, year, outside });
  const { ranked, limited, leftOut } = standingAmong(scene, new Set(chosen));
  const told = [...ranked, ...limited].map(({ unit }) => unit.code);
  const silent = leftOut.flatMap(({ units }) => units.map(({ code }) => code));
  expect([...told, ...silent].sort()).toEqual([...chosen].sort());
  for (const { knowledge } of ranked) expect(knowledge.kind).not.toBe('inherited');
});

property.prop([fc.subarray(codes)])('a narrowed scene counts no one else', (chosen) => {
  const among = sceneAmong(sceneOf(), new Set(chosen));
  const counted = [...among.items.values()].filter((item) => item.counted);
  const kinds = Object.values(among.perKind).reduce((sum, count) => sum + count, 0);
  expect(kinds).toBe(counted.length);
  for (const { unit } of counted) expect(chosen).toContain(unit.code);
});

it('knows a year that ranks more', () => {
  const border = new Set(
    facts.registry.units.filter(({ groups }) => groups.includes('border')).map(({ code }) => code),
  );
  const better = yearWithMost(facts, sceneAmong(sceneOf(), border));
  expect(better).toMatchObject({ areas: 10 });
  const there = sceneAmong(sceneOf({ year: better?.year ?? 0 }), border);
  expect(standingAmong(there, border).ranked).toHaveLength(10);
  expect(yearWithMost(facts, there)).toBeUndefined();
});
