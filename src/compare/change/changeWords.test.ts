import { expect, it } from 'vitest';
import { changeBetween } from '../../domain/comparison/change';
import type { Measured } from '../../domain/knowledge/kinds';
import { proofOf } from '../../domain/knowledge/proof';
import { madeUpIndicator } from '../../domain/testing/madeUpFacts';
import { between, bounded, reported } from '../../domain/testing/madeUpKnowledge';
import { briefChangeLabels, type ChangeSpeech, changeFigure, changeLabels } from './changeWords';

const speech: ChangeSpeech = {
  indicator: madeUpIndicator(),
  measure: 'difference',
  language: 'vi',
};

/** A printed figure with the rounding that its proofs carry. */
function printed(value: number, low: number, high: number) {
  const end = (side: 'low' | 'high') =>
    proofOf({
      ...{ rule: 'printed', area: '901', year: 2022, indicator: 'poverty_rate', quantity: 'mean' },
      ...{ side, value: side === 'low' ? low : high, open: false },
      ...{ statements: [], premises: [], assumptions: [] },
    });
  return reported(value, { decimals: 3, proofs: [end('low'), end('high')] });
}

const said = (earlier: Measured, later: Measured) =>
  changeFigure(changeBetween(earlier, later, 'difference'), speech);

it('is as exact as the rounding of both figures leaves it', () => {
  const [first, second] = [printed(0.623, 0.6225, 0.6235), printed(0.368, 0.3675, 0.3685)];
  expect(said(first, second)).toBe('khoảng −0,255');
  expect(said(first, reported(0))).toBe('−0,623');
});

it('between limits is rounded outwards', () => {
  expect(said(bounded(between(0, 0.36851)), reported(0))).toBe('−0,369 … 0');
});

it('that rounds to nothing is 0, without a sign', () => {
  const ratio: ChangeSpeech = { ...speech, measure: 'ratio' };
  const [before, after] = [printed(1000, 999.5, 1000.5), printed(999.9, 999.85, 999.95)];
  const told = changeFigure(changeBetween(before, after, 'ratio'), ratio);
  expect(told).toBe('0\u00a0%');
});

it('names each class by limits that differ', () => {
  const labels = changeLabels({ step: 0.0005 }, { ...speech, language: 'en' });
  expect(labels).toContain('fell by up to 0.0005');
  expect(labels).toContain('fell by 0.0005 – 0.001');
  expect(new Set(labels).size).toBe(labels.length);
});

it('in a key in brief the limits bear their signs, with zero between them', () => {
  expect(briefChangeLabels({ step: 0.1 }, speech).map((one) => one.replace('\u200b', ''))).toEqual([
    '<\u00a0−0,2',
    '−0,2…−0,1',
    '−0,1…0',
    '0',
    '0…+0,1',
    '+0,1…+0,2',
    '>\u00a0+0,2',
  ]);
});
