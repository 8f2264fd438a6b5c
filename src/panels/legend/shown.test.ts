import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../domain/indicators';
import type { Knowledge } from '../../domain/knowledge/kinds';
import type { Scene, SceneItem } from '../../domain/scene/scene';
import { between, bounded, inherited, reported } from '../../domain/testing/madeUpKnowledge';
import type { Unit } from '../../domain/units';
import { countedAreas, inSeveralClasses, kindRows } from './shown';

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
  it('always explains what is reported, inherited and unknown, and the rest when present', () => {
    expect(rows(scene([]))).toEqual(['reported 0', 'inherited 0', 'unknown 0']);
    expect(rows(scene([item(BOUNDED, [0, 1])]))).toContain('bounded 1');
  });

  it('keeps inherited limits apart from inherited figures, as the map draws them', () => {
    const figure = item(inherited(REPORTED), [2]);
    const limits = item(inherited(BOUNDED), [0, 1]);
    expect(rows(scene([figure, limits, limits]))).toEqual([
      'reported 0',
      'inherited 1',
      'inherited_limits 2',
      'unknown 0',
    ]);
  });

  it('says nothing of inheriting for a status, which nothing inherits', () => {
    expect(rows(scene([], 'category'))).toEqual(['reported 0', 'unknown 0']);
  });
});

describe('counts of a scene', () => {
  it('leave out the areas that stand back', () => {
    const given = scene([item(BOUNDED, [0, 1]), item(BOUNDED, [0, 1], false), item(REPORTED, [1])]);
    expect(countedAreas(given)).toBe(2);
    expect(inSeveralClasses(given)).toBe(1);
  });
});
