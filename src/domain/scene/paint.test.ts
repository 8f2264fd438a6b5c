import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../knowledge/kinds';
import {
  between,
  bounded,
  claim,
  disputedFigure,
  disputedLimits,
  HOUSEHOLDS,
  inherited,
  reported,
  unknown,
} from '../testing/madeUpKnowledge';
import { paintOf } from './paint';
import type { SceneItem } from './scene';

const COLOURS = ['#eee0c3', '#c66a41', '#5d111a'];
const NEUTRALS = { back: '#fff', unknown: '#eee', stripe: '#999' };
const LIMITS = bounded(between(0, 1, { highOpen: true }));
const FIGURE = reported(1);

function item(knowledge: Knowledge, classes: number[], counted = true): SceneItem {
  const unit = {
    code: '00001',
    name: 'Thử',
    type: 'commune',
    level: 'commune',
    parent: '001',
    membership: null,
    groups: [],
  } as const;
  return { unit, knowledge, classes, counted, hidden: false };
}

const paint = (...given: Parameters<typeof item>) => paintOf(item(...given), COLOURS, NEUTRALS);

describe('how an area is painted', () => {
  it('is solid in its class for a printed figure', () => {
    expect(paint(FIGURE, [1])).toEqual({
      fill: '#c66a41',
      hatch: null,
      overlay: null,
      mark: false,
    });
  });

  it('is paper where the reader wants to be surer than that', () => {
    const given = { ...item(FIGURE, []), hidden: true };
    expect(paintOf(given, COLOURS, NEUTRALS)).toMatchObject({
      fill: NEUTRALS.unknown,
      mark: false,
    });
  });

  it('carries a mark where sources disagree', () => {
    expect(paint(disputedFigure([claim(1)]), [2])).toMatchObject({ fill: '#5d111a', mark: true });
  });

  it('is dotted for the figure of a containing area, so that the dots are seen', () => {
    expect(paint(inherited(FIGURE), [0]).overlay).toEqual({ pattern: 'dots', tone: 'dark' });
    expect(paint(inherited(FIGURE), [2]).overlay).toEqual({ pattern: 'dots', tone: 'light' });
  });

  it('is under dashes where the figure counts others, whosever it is', () => {
    const ofOthers = reported(1, { scope: { ...HOUSEHOLDS, otherPopulation: true } });
    expect(paint(ofOthers, [0]).overlay).toEqual({ pattern: 'dashes', tone: 'dark' });
    expect(paint(inherited(ofOthers), [0]).overlay).toEqual({ pattern: 'dashes', tone: 'dark' });
  });

  it('carries the mark of a disagreement above, and where limits leave nothing to colour', () => {
    expect(paint(inherited(disputedFigure([claim(1)])), [1])).toMatchObject({
      overlay: { pattern: 'dots' },
      mark: true,
    });
    expect(paint(disputedLimits(), [])).toMatchObject({ fill: '#eee', mark: true });
  });

  it('is the lowest class under stripes of the highest it may fall in', () => {
    expect(paint(LIMITS, [0, 1])).toMatchObject({
      fill: '#eee0c3',
      hatch: { stripe: '#c66a41', opacity: 1 },
    });
  });

  it('has fainter stripes, and no dots, for limits of a containing area', () => {
    const { overlay, hatch } = paint(inherited(LIMITS), [0, 1]);
    expect(overlay).toBeNull();
    expect(hatch?.opacity).toBeLessThan(1);
  });

  it('claims no colour where it may be any class', () => {
    expect(paint(LIMITS, [0, 1, 2])).toMatchObject({ fill: '#eee', hatch: { stripe: '#999' } });
  });

  it('keeps the colour where limits leave one class, and says that the value is not known', () => {
    const { fill, hatch } = paint(LIMITS, [2]);
    expect(fill).toBe('#5d111a');
    expect(hatch).not.toBeNull();
    expect(COLOURS).not.toContain(hatch?.stripe);
  });

  it('is neutral and plain where nothing is published', () => {
    expect(paint(unknown(), [])).toMatchObject({
      fill: '#eee',
      overlay: null,
      hatch: null,
    });
  });

  it('is paper where the area stands back, whatever is known of it', () => {
    expect(paint(FIGURE, [2], false)).toMatchObject({
      fill: '#fff',
      overlay: null,
      hatch: null,
    });
  });
});
