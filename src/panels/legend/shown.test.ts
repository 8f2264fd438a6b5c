import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../domain/indicators';
import type { Knowledge } from '../../domain/knowledge/kinds';
import { APPEARANCES } from '../../domain/scene/look';
import type { Scene, SceneItem } from '../../domain/scene/scene';
import { between, bounded, inherited, reported } from '../../domain/testing/madeUpKnowledge';
import type { Unit } from '../../domain/units';
import { countedAreas, inSeveralClasses, kindRows, otherKinds } from './shown';

const REPORTED = reported(1);
const BOUNDED = bounded(between(0, 1, { highOpen: true }));

function item(knowledge: Knowledge, classes: number[], counted = true): SceneItem {
  return { unit: {} as Unit, knowledge, classes, counted, hidden: false };
}

function scene(items: SceneItem[], kind: Indicator['kind'] = 'rate'): Scene {
  const perKind: Scene['perKind'] = {
    reported: 0,
    implied: 0,
    derived: 0,
    conflict: 0,
    bounded: 0,
    inherited: 0,
    unknown: 0,
  };
  const counts = { ...perKind };
  for (const one of items) if (one.counted) counts[one.knowledge.kind] += 1;
  const numbered = items.map((one, index): [string, SceneItem] => [String(index), one]);
  return {
    indicator: { kind } as Indicator,
    items: new Map(numbered),
    perKind: counts,
  } as unknown as Scene;
}

function rows(given: Scene): string[] {
  return kindRows(given).map(({ appearance, areas }) => `${appearance} ${areas}`);
}

describe('kindRows', () => {
  it('has the kinds that are on the map, and no other', () => {
    expect(rows(scene([]))).toEqual([]);
    const districts = [item(REPORTED, [2]), item(REPORTED, [0]), item(BOUNDED, [0, 1])];
    expect(rows(scene(districts))).toEqual(['reported 2', 'bounded 1']);
    expect(rows(scene([item(BOUNDED, [0, 1], false)]))).toEqual([]);
  });

  it('keeps inherited limits apart from inherited figures, as the map draws them', () => {
    const figure = item(inherited(REPORTED), [2]);
    const limits = item(inherited(BOUNDED), [0, 1]);
    expect(rows(scene([figure, limits, limits]))).toEqual(['inherited 1', 'inherited_limits 2']);
  });
});

describe('otherKinds', () => {
  it('are all that are not on the map, so that each stands in the key once', () => {
    const given = scene([item(REPORTED, [2]), item(inherited(BOUNDED), [0, 1])]);
    const shown = kindRows(given);
    const others = otherKinds(given, shown);
    const all = [...shown.map(({ appearance }) => appearance), ...others];
    expect(all.toSorted()).toEqual(APPEARANCES.toSorted());
  });

  it('say nothing of inheriting for a status, which nothing inherits', () => {
    const given = scene([], 'category');
    expect(otherKinds(given, kindRows(given))).not.toContain('inherited');
    expect(otherKinds(given, kindRows(given))).not.toContain('inherited_limits');
  });
});

describe('counts of a scene', () => {
  it('leave out the areas that stand back', () => {
    const given = scene([item(BOUNDED, [0, 1]), item(BOUNDED, [0, 1], false), item(REPORTED, [1])]);
    expect(countedAreas(given)).toBe(2);
    expect(inSeveralClasses(given)).toBe(1);
  });
});
