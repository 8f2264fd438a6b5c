import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../knowledge/kinds';
import { between, bounded, inherited, reported, unknown } from '../testing/madeUpKnowledge';
import type { Unit } from '../units';
import type { Scene, SceneItem } from './scene';
import { tourStops } from './tour';

function item(code: string, knowledge: Knowledge, classes: number[], counted = true): SceneItem {
  return { unit: { code } as Unit, knowledge, classes, counted, hidden: false };
}

function stops(...items: SceneItem[]): string[] {
  const scene = { items: new Map(items.map((one) => [one.unit.code, one])) } as unknown as Scene;
  return tourStops(scene, (code) => code.length).map((stop) =>
    stop.kind === 'area' ? `${stop.look}: ${stop.item.unit.code}` : stop.looks.join(' '),
  );
}

const LIMITS = bounded(between(0, 1));

describe('the tour of a map', () => {
  it('halts at an area of each look, and last at the looks that the map hasn’t', () => {
    expect(stops(item('a', LIMITS, [0, 1]), item('b', reported(1), [2]))).toEqual([
      'solid: b',
      'hatched: a',
      'dotted empty',
    ]);
    const communes = [item('a', inherited(reported(1)), [2]), item('b', unknown(), [])];
    expect(stops(...communes)).toEqual(['dotted: a', 'empty: b', 'solid hatched']);
  });

  it('shows each look where it is best seen: deep in colour, and large', () => {
    const pale = item('large', reported(0), [0]);
    const deep = [item('a', reported(1), [2]), item('bb', reported(1), [2])];
    expect(stops(pale, ...deep)[0]).toBe('solid: bb');
  });

  it('shows an area’s own limits before those of a whole', () => {
    expect(stops(item('large', inherited(LIMITS), [0, 1]), item('a', LIMITS, [0, 1]))[0]).toBe(
      'hatched: a',
    );
  });

  it('passes by the areas that stand back', () => {
    expect(stops(item('a', reported(1), [2], false))).toEqual(['solid hatched dotted empty']);
  });
});
