import { describe, expect, it } from 'vitest';
import type { Measured } from '../../domain/knowledge/kinds';
import type { PovertyLine } from '../../domain/povertyLines';
import type { SeriesSegment } from '../../domain/series';
import { madeUpIndicator } from '../../domain/testing/madeUpFacts';
import {
  between,
  bounded,
  claim,
  disputedFigure,
  reported,
} from '../../domain/testing/madeUpKnowledge';
import { labelWidth, layoutTrend } from './layout';
import type { TrendArea, TrendState } from './state';

const INDICATOR = madeUpIndicator();

function below(low: number, high: number): Measured {
  return bounded(between(low, high, { highOpen: true }));
}

function segment(line: string | null, points: [number, Measured][], joined = true): SeriesSegment {
  return {
    population: null,
    line,
    joined,
    points: points.map(([year, own]) => ({ year, own })),
  };
}

function area(code: string, segments: SeriesSegment[], name = code): TrendArea {
  return { code, name, role: 'subject', segments };
}

function povertyLine(id: string, from: number, to: number): PovertyLine {
  return {
    id,
    scope: 'central',
    name: { vi: '', en: '' },
    act: '',
    from,
    to,
    urbanThreshold: 1,
    ruralThreshold: 1,
    multidimensional: false,
    note: { vi: '', en: '' },
  };
}

function state(areas: TrendArea[], lines: PovertyLine[] = []): TrendState {
  return { indicator: INDICATOR, first: 2010, last: 2025, year: 2022, areas, lines };
}

const SIZE = { width: 300, height: 200 };

describe('the layout of a trend', () => {
  it('joins figures of one line and never across two', () => {
    const before = segment('old', [
      [2013, reported(3)],
      [2014, reported(2)],
    ]);
    const after = segment('new', [
      [2015, reported(5)],
      [2016, reported(4)],
    ]);
    const { paths } = layoutTrend(state([area('A', [before, after])]), SIZE);
    expect(paths).toHaveLength(2);
    expect(new Set(paths.map((path) => path.d)).size).toBe(2);
  });

  it('tells a step over years without figures from one between neighbours', () => {
    const only = segment('l', [
      [2013, reported(3)],
      [2014, reported(2)],
      [2018, reported(1)],
    ]);
    const { paths } = layoutTrend(state([area('A', [only])]), SIZE);
    expect(paths.map((path) => path.bridging)).toEqual([false, true]);
  });

  it('leaves points alone whose line nobody named', () => {
    const only = segment(
      'unstated',
      [
        [2013, reported(3)],
        [2014, reported(2)],
      ],
      false,
    );
    expect(layoutTrend(state([area('A', [only])]), SIZE).paths).toEqual([]);
  });

  it('draws limits as a bar that parts the line', () => {
    const points: [number, Measured][] = [
      [2020, reported(3)],
      [2021, below(0, 1)],
      [2022, reported(2)],
    ];
    const { marks, paths } = layoutTrend(state([area('A', [segment('l', points)])]), SIZE);
    expect(paths).toEqual([]);
    const bar = marks.find((mark) => mark.point.year === 2021)!;
    expect(bar.bottom - bar.top).toBeGreaterThan(10);
  });

  it('ends a bar without an upper limit at the top of the axis', () => {
    const points: [number, Measured][] = [
      [2020, reported(60)],
      [2021, below(50, Infinity)],
    ];
    const { marks, plot } = layoutTrend(state([area('A', [segment(null, points)])]), SIZE);
    expect(marks[1]!.top).toBeGreaterThanOrEqual(plot.top);
    expect(marks[1]!.endless).toBe(true);
  });

  it('shows every figure of a disagreement', () => {
    const own = disputedFigure([claim(10), claim(20), claim(5, { step: 'limit' })]);
    const { marks } = layoutTrend(state([area('A', [segment(null, [[2020, own]])])]), SIZE);
    expect(marks[0]!.dots).toHaveLength(2);
  });

  it('keeps names apart and everything inside the frame', () => {
    const one = (year: number, value: number) => [segment(null, [[year, reported(value)]])];
    const areas = [
      area('A', one(2024, 0.1), 'Quảng Phong'),
      area('B', one(2024, 0.1), 'Quảng Ninh'),
      area('C', one(2022, 0.12), '67 xã'),
      area('D', one(2025, 40), 'Hải Hà'),
    ];
    const lines = [povertyLine('a', 2011, 2015), povertyLine('b', 2016, 2020)];
    for (const width of [240, 300, 640]) {
      const layout = layoutTrend(state(areas, lines), { width, height: 200 });
      const heights = layout.labels.map((label) => label.y).sort((low, high) => low - high);
      heights
        .slice(1)
        .forEach((y, index) => expect(y - heights[index]!).toBeGreaterThanOrEqual(14));
      for (const label of layout.labels) {
        expect(label.x + labelWidth(label.area.name)).toBeLessThanOrEqual(width);
        expect(label.y).toBeGreaterThanOrEqual(0);
        expect(label.y).toBeLessThanOrEqual(200);
      }
      for (const mark of layout.marks) {
        expect(mark.x).toBeGreaterThanOrEqual(layout.plot.left);
        expect(mark.x).toBeLessThanOrEqual(layout.plot.right);
        expect(mark.top).toBeGreaterThanOrEqual(layout.plot.top);
        expect(mark.bottom).toBeLessThanOrEqual(layout.plot.bottom);
      }
    }
  });

  it('gives poverty lines in force together rows of their own', () => {
    const lines = [povertyLine('central', 2021, 2025), povertyLine('province', 2023, 2025)];
    const { eras } = layoutTrend(state([area('A', [])], lines), SIZE);
    expect(new Set(eras.map((era) => era.y)).size).toBe(2);
    for (const era of eras) expect(era.y).toBeLessThanOrEqual(SIZE.height);
  });
});
