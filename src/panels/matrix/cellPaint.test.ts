import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../../domain/knowledge/kinds';
import {
  between,
  bounded,
  derived,
  implied,
  inherited,
  reported,
  unknown,
} from '../../domain/testing/madeUpKnowledge';
import { cellPaint } from './cellPaint';
import type { MatrixCell } from './matrix';

const FIGURE = reported(1);
const LIMITS = bounded(between(0, 1));
const colours = ['#eeeeee', '#888888', '#111111'];
const paint = (knowledge: Knowledge, classes: number[]) => {
  const cell: MatrixCell = { year: 2020, line: null, knowledge, classes };
  return cellPaint(cell, colours);
};

describe('a cell', () => {
  it('is solid for an own figure, marked where it isn’t printed', () => {
    expect(paint(FIGURE, [2])).toEqual({
      ground: '#111111',
      stripes: undefined,
      mark: 'none',
      tone: 'light',
      empty: false,
    });
    expect(paint(implied(1), [0])).toMatchObject({
      mark: 'arrow',
      tone: 'dark',
    });
    expect(paint(derived(1), [0]).mark).toBe('equals');
  });

  it('is dotted for a containing area’s figure', () => {
    expect(paint(inherited(FIGURE), [1])).toMatchObject({ ground: '#888888', mark: 'dots' });
  });

  it('is striped with the highest class that it may fall in', () => {
    const { ground, stripes } = paint(LIMITS, [0, 1]);
    expect(ground).toBe('#eeeeee');
    expect(stripes).toContain('#888888');
  });

  it('has fainter stripes for a containing area’s limits', () => {
    const own = paint(LIMITS, [0, 1]).stripes;
    const around = paint(inherited(LIMITS), [0, 1]).stripes;
    expect(around).toBeDefined();
    expect(around).not.toBe(own);
  });

  it('claims no colour where it may fall in any class', () => {
    const { ground, stripes } = paint(LIMITS, [0, 1, 2]);
    for (const colour of colours) expect(`${ground} ${stripes ?? ''}`).not.toContain(colour);
    expect(stripes).toBeDefined();
  });

  it('is empty where nothing is known', () => {
    expect(paint(unknown(), [])).toMatchObject({ empty: true, stripes: undefined });
  });
});
