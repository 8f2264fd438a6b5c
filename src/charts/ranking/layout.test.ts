import { describe, expect, it } from 'vitest';
import type { Scene, SceneItem } from '../../domain/scene/scene';
import { reported, unknown } from '../../domain/testing/madeUpKnowledge';
import { layoutRanking } from './layout';

function item(code: string, value: number, part: Partial<SceneItem> = {}): [string, SceneItem] {
  const unit = {
    code,
    name: code,
    type: 'commune',
    level: 'commune',
    parent: '1',
    membership: null,
    groups: [],
  } as const;
  const knowledge = reported(value);
  return [code, { unit, knowledge, classes: [0], counted: true, hidden: false, ...part }];
}

function scene(items: [string, SceneItem][]): Scene {
  return { indicator: { zeroClass: true }, items: new Map(items) } as unknown as Scene;
}

describe('the layout of a ranking', () => {
  it('piles like values up and keeps different ones apart', () => {
    const { dots } = layoutRanking(scene([item('a', 0), item('b', 0), item('c', 1)]), 300);
    const [a, b, c] = dots;
    expect(a!.x).toBe(b!.x);
    expect(a!.y - b!.y).toBeGreaterThanOrEqual(8);
    expect(c!.x).toBeGreaterThan(a!.x);
  });

  it('leaves out what stands back or has no figure of its own', () => {
    const items = [
      item('a', 1),
      item('b', 2, { counted: false }),
      item('c', 3, { knowledge: unknown() }),
    ];
    expect(layoutRanking(scene(items), 300).dots.map((dot) => dot.code)).toEqual(['a']);
  });

  it('stays inside its frame, even with all areas in one pile', () => {
    const items = Array.from({ length: 67 }, (_, index) =>
      item(String(index), index < 60 ? 0 : index),
    );
    const { dots, height, width } = layoutRanking(scene(items), 280);
    expect(height).toBeLessThan(140);
    for (const dot of dots) {
      expect(dot.y).toBeGreaterThanOrEqual(0);
      expect(dot.y).toBeLessThanOrEqual(height);
      expect(dot.x).toBeGreaterThanOrEqual(0);
      expect(dot.x).toBeLessThanOrEqual(width);
    }
  });
});
