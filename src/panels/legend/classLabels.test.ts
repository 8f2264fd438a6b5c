import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { classLimits, type ClassMethod } from '../../domain/classes/breaks';
import { classLabels } from './classLabels';

const POVERTY = { id: 'poverty_rate', unit: 'percent' };
const INCOME = { id: 'income_per_capita', unit: 'million_vnd_per_person_year' };

/** A figure and its unit are kept on one line; the tests write a plain space. */
function labels(...given: Parameters<typeof classLabels>): string[] {
  return classLabels(...given).map((label) => label.replaceAll('\u00a0', ' '));
}

describe('classLabels', () => {
  it('gives zero a class of its own, and the others their limits', () => {
    const classes = { kind: 'numeric' as const, zero: true, limits: [0.4, 0.6], values: null };
    expect(labels(POVERTY, classes, 'vi')).toEqual([
      '0 – không còn hộ nghèo',
      'đến 0,4 %',
      '0,4 – 0,6 %',
      'trên 0,6 %',
    ]);
    expect(labels(POVERTY, classes, 'en')).toEqual([
      '0 – no poor households',
      'up to 0.4 %',
      '0.4 – 0.6 %',
      'above 0.6 %',
    ]);
  });

  it('starts at no limit where zero is no class', () => {
    const classes = { kind: 'numeric' as const, zero: false, limits: [30, 60], values: null };
    expect(labels(INCOME, classes, 'vi')).toEqual(['đến 30 tr.đ', '30 – 60 tr.đ', 'trên 60 tr.đ']);
  });

  it('prints a limit with all its decimals', () => {
    const classes = { kind: 'numeric' as const, zero: true, limits: [0.0625], values: null };
    expect(labels(POVERTY, classes, 'vi')[1]).toBe('đến 0,0625 %');
  });

  it('prints a value as itself where it is the only one of its class', () => {
    const water = { id: 'clean_water_rate', unit: 'percent' };
    const limits = { kind: 'numeric' as const, zero: false, limits: [80], values: [67.17, 100] };
    expect(labels(water, limits, 'vi')).toEqual(['67,17 %', '100 %']);
    const poverty = { kind: 'numeric' as const, zero: true, limits: [], values: [0.5] };
    expect(labels(POVERTY, poverty, 'en')).toEqual(['0 – no poor households', '0.5 %']);
  });

  it('does not pretend to classes where nothing could be cut', () => {
    const single = { kind: 'numeric' as const, zero: false, limits: [], values: null };
    expect(labels(INCOME, single, 'en')).toEqual(['any value: too few figures for classes']);
    expect(labels(POVERTY, { ...single, zero: true }, 'en')).toEqual([
      '0 – no poor households',
      'above 0 %',
    ]);
  });

  it('names categories as they are', () => {
    const met = { indicator: 'status', id: 'met', rank: 1, name: { vi: 'Đạt chuẩn', en: 'Met' } };
    expect(labels(POVERTY, { kind: 'category', categories: [met] }, 'en')).toEqual(['Met']);
  });
});

describe('limits that lie close', () => {
  it('have as many digits as tell them apart', () => {
    const classes = { kind: 'numeric' as const, zero: true, limits: [1e-7, 2e-7], values: null };
    expect(labels(POVERTY, classes, 'en').slice(1)).toEqual([
      'up to 0.0000001 %',
      '0.0000001 – 0.0000002 %',
      'above 0.0000002 %',
    ]);
  });

  const figure = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 9 }));
  const figures = fc.array(
    figure.map(([digits, decimals]) => digits / 10 ** decimals),
    { minLength: 1 },
  );
  const method = fc.constantFrom<ClassMethod>('natural', 'quantile', 'equal');
  test.prop([figures, method, fc.integer({ min: 2, max: 6 })])(
    'never read alike',
    (values, chosen, count) => {
      const limits = classLimits(values, { method: chosen, count, basis: 'all', limits: [] });
      const read = labels(POVERTY, { kind: 'numeric', zero: true, limits, values: null }, 'en');
      expect(new Set(read).size).toBe(read.length);
      // Only a limit at zero itself, which may lie below the first class, is written so.
      const below = limits.filter((limit) => limit === 0).length;
      expect(read.slice(1 + below).join()).not.toMatch(/(?<![\d.,–]|above )0(\.0*)? %/);
    },
  );
});
