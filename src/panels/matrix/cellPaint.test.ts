import { describe, expect, it } from 'vitest';
import type { Bounded, Knowledge, Reported } from '../../domain/knowledge/kinds';
import { cellPaint } from './cellPaint';
import type { MatrixCell } from './matrix';

const scope = { population: null, line: null, otherPopulation: false, lineUnstated: false };
const figure = { value: 1, decimals: 0, statements: [], scope };
const reported: Reported = { ...figure, kind: 'reported', approximate: false };
const bounded: Bounded = {
  kind: 'bounded',
  interval: { low: 0, high: 1, lowOpen: false, highOpen: false },
  statements: [],
  scope,
};
const colours = ['#eeeeee', '#888888', '#111111'];
const paint = (knowledge: Knowledge, classes: number[]) => {
  const cell: MatrixCell = { year: 2020, line: null, knowledge, classes };
  return cellPaint(cell, colours);
};

describe('a cell', () => {
  it('is solid for an own figure, marked where it isn’t printed', () => {
    expect(paint(reported, [2])).toEqual({
      ground: '#111111',
      stripes: undefined,
      mark: 'none',
      tone: 'light',
      empty: false,
    });
    expect(paint({ ...figure, kind: 'implied', from: '901' }, [0])).toMatchObject({
      mark: 'arrow',
      tone: 'dark',
    });
    expect(paint({ ...figure, kind: 'derived', step: 'share' }, [0]).mark).toBe('equals');
  });

  it('is dotted for a containing area’s figure', () => {
    const inherited: Knowledge = { kind: 'inherited', from: '901', of: reported };
    expect(paint(inherited, [1])).toMatchObject({ ground: '#888888', mark: 'dots' });
  });

  it('is striped with the highest class that it may fall in', () => {
    const { ground, stripes } = paint(bounded, [0, 1]);
    expect(ground).toBe('#eeeeee');
    expect(stripes).toContain('#888888');
  });

  it('has fainter stripes for a containing area’s limits', () => {
    const own = paint(bounded, [0, 1]).stripes;
    const around = paint({ kind: 'inherited', from: '901', of: bounded }, [0, 1]).stripes;
    expect(around).toBeDefined();
    expect(around).not.toBe(own);
  });

  it('claims no colour where it may fall in any class', () => {
    const { ground, stripes } = paint(bounded, [0, 1, 2]);
    for (const colour of colours) expect(`${ground} ${stripes ?? ''}`).not.toContain(colour);
    expect(stripes).toBeDefined();
  });

  it('is empty where nothing is known', () => {
    expect(paint({ kind: 'unknown' }, [])).toMatchObject({ empty: true, stripes: undefined });
  });
});
