import { describe, expect, it } from 'vitest';
import { shippedFacts } from '../../../scripts/facts/shippedFacts';
import { DEFAULT_CLASSES } from '../classes/breaks';
import type { Facts } from '../facts';
import { madeUpProvince } from '../testing/madeUpFacts';
import { REQUEST, sceneFor } from '../testing/sceneFor';
import { type SceneRequest } from './scene';
import { ownIn, yearGroups } from './yearGroups';

function groupsOf(facts: Facts, asked: Partial<SceneRequest> = {}) {
  return yearGroups(facts, { ...REQUEST, ...asked }, (one) => sceneFor(facts, one));
}

describe('years at a glance', () => {
  const facts = madeUpProvince([
    { year: 2018 },
    { year: 2020, area: '901' },
    { year: 2022, line: 'line-new' },
    { year: 2023, area: '90003', line: 'line-new' },
  ]);

  it('break where the poverty line does, and leave out years without figures', () => {
    const { groups, empty } = groupsOf(facts);
    expect(groups.map(({ line, scenes }) => [line, scenes.map((one) => one.request.year)])).toEqual(
      [
        ['line-old', [2018, 2020]],
        ['line-new', [2022]],
      ],
    );
    // What is known of an area that takes no colour shows nothing.
    expect(empty).toContain(2023);
    expect(empty).toContain(2019);
  });

  it('tell figures of the areas themselves from inherited ones', () => {
    const [old] = groupsOf(facts).groups;
    expect(old?.scenes.map(ownIn)).toEqual([
      { own: 1, of: 4 },
      { own: 0, of: 4 },
    ]);
  });

  it('keep the classes through a group, whatever the reader asked for one year', () => {
    const classes = { ...DEFAULT_CLASSES, basis: 'year' } as const;
    const { groups } = groupsOf(shippedFacts(), { level: 'district', classes });
    for (const { scenes } of groups) {
      for (const scene of scenes) expect(scene.classes).toEqual(scenes[0]?.classes);
    }
    expect(groups.length).toBeGreaterThan(2);
  });
});
