import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../../domain/knowledge/kinds';
import {
  between,
  bounded,
  claim,
  derived,
  disputedFigure,
  HOUSEHOLDS,
  implied,
  inherited,
  reported,
  unknown,
} from '../../domain/testing/madeUpKnowledge';
import { backgroundOf, cellPaint } from './cellPaint';
import type { MatrixCell } from './matrix';

const FIGURE = reported(1);
const LIMITS = bounded(between(0, 1));
const colours = ['#eeeeee', '#888888', '#111111'];
const paint = (knowledge: Knowledge, classes: number[]) => {
  const cell: MatrixCell = { year: 2020, line: null, knowledge, classes };
  return cellPaint(cell, colours);
};

describe('a cell', () => {
  it('is solid for an own figure, signed where it isn’t printed', () => {
    expect(paint(FIGURE, [2])).toEqual({
      ground: '#111111',
      images: [],
      sign: null,
      tone: 'light',
      empty: false,
    });
    expect(paint(implied(1), [0])).toMatchObject({ sign: 'implied', tone: 'dark' });
    expect(paint(derived(1), [0]).sign).toBe('derived');
  });

  it('is dotted for a containing area’s figure, and dashed for another population’s', () => {
    const { ground, images } = paint(inherited(FIGURE), [1]);
    expect(ground).toBe('#888888');
    expect(images).toHaveLength(1);
    const ofOthers = reported(1, { scope: { ...HOUSEHOLDS, otherPopulation: true } });
    expect(paint(ofOthers, [1]).images).toEqual(paint(inherited(ofOthers), [1]).images);
    expect(paint(ofOthers, [1]).images).not.toEqual(images);
  });

  it('keeps the sign of a disagreement above', () => {
    expect(paint(inherited(disputedFigure([claim(1)])), [1])).toMatchObject({ sign: 'conflict' });
    expect(paint(inherited(derived(1)), [1])).toMatchObject({ sign: null });
  });

  it('is striped with the highest class that it may fall in', () => {
    const { ground, images } = paint(LIMITS, [0, 1]);
    expect(ground).toBe('#eeeeee');
    expect(images.join()).toContain('#888888');
  });

  it('has fainter stripes for a containing area’s limits', () => {
    const own = paint(LIMITS, [0, 1]).images;
    const around = paint(inherited(LIMITS), [0, 1]).images;
    expect(around).toHaveLength(1);
    expect(around).not.toEqual(own);
  });

  it('claims no colour where it may fall in any class', () => {
    const { ground, images } = paint(LIMITS, [0, 1, 2]);
    for (const colour of colours) expect([ground, ...images].join()).not.toContain(colour);
    expect(images).toHaveLength(1);
  });

  it('is empty where nothing is known', () => {
    expect(paint(unknown(), [])).toMatchObject({ empty: true, images: [] });
  });

  it('is one background, inside its border', () => {
    expect(backgroundOf(paint(FIGURE, [2]))).toBe('#111111 padding-box');
    expect(backgroundOf(paint(inherited(FIGURE), [1]))).toMatch(
      /^radial-gradient.* padding-box, #888888 padding-box$/,
    );
  });
});
