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
import { TARGET } from './columns';
import { erasOf } from './eras';
import { labelWidth, layoutEra } from './layout';
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
  return { indicator: INDICATOR, year: 2022, areas, lines };
}

const SIZE = { width: 300, height: 200, year: 2022 };

/** Of the only era, or of the one by a line. */
function layout(areas: TrendArea[], size = SIZE) {
  const [era] = erasOf(state(areas));
  return layoutEra(era!, size);
}

describe('the layout of a trend', () => {
  it('draws each poverty line on axes of its own, and joins no figures of two', () => {
    const before = segment('old', [
      [2013, reported(40)],
      [2014, reported(30)],
    ]);
    const after = segment('new', [
      [2021, reported(0.85)],
      [2022, reported(0.623)],
    ]);
    const lines = [povertyLine('old', 2011, 2015), povertyLine('new', 2021, 2025)];
    const eras = erasOf(state([area('A', [after, before])], lines));
    expect(eras.map(({ line, first, last }) => [line, first, last])).toEqual([
      ['old', 2011, 2015],
      ['new', 2021, 2025],
    ]);
    const [old, recent] = eras.map((era) => layoutEra(era, SIZE));
    expect([old!.paths, recent!.paths].map((paths) => paths.length)).toEqual([1, 1]);
    expect(old!.yTicks.at(-1)!.value).toBeGreaterThanOrEqual(40);
    expect(recent!.yTicks.at(-1)!.value).toBeLessThanOrEqual(1);
    // What was flat under an axis to 50 is a fall that can be seen.
    const [from, to] = recent!.marks;
    expect(to!.y - from!.y).toBeGreaterThan(0.2 * (recent!.plot.bottom - recent!.plot.top));
  });

  it('keeps apart what only the areas around were counted by', () => {
    const subject = area('A', [segment('new', [[2022, reported(1)]])]);
    const reference: TrendArea = {
      ...area('B', [segment('old', [[2013, reported(3)]]), segment('new', [[2022, reported(2)]])]),
      role: 'reference',
    };
    const lines = [povertyLine('old', 2011, 2015), povertyLine('new', 2021, 2025)];
    const eras = erasOf(state([subject, reference], lines));
    expect(eras.map(({ line, hasSubject }) => [line, hasSubject])).toEqual([
      ['old', false],
      ['new', true],
    ]);
    expect(eras.map(({ areas }) => areas.map(({ code }) => code))).toEqual([['B'], ['A', 'B']]);
  });

  it('has room for a finger on every year, at any width, and no two places overlap', () => {
    const years = [2010, 2012, 2013, 2019, 2020, 2021, 2023, 2024];
    const only = segment(
      null,
      years.map((year) => [year, reported(year - 2000)]),
    );
    for (const width of [280, 320, 360, 640]) {
      for (const height of [72, 100, 160]) {
        const { columns, plot } = layout([area('A', [only], 'Quảng Ninh')], {
          ...SIZE,
          width,
          height,
        });
        expect(columns.map(({ year }) => year)).toEqual(years);
        for (const [place, { left, right }] of columns.entries()) {
          expect(right - left, String(width)).toBeGreaterThanOrEqual(TARGET - 1e-6);
          expect(left).toBeGreaterThanOrEqual((columns[place - 1]?.right ?? 0) - 1e-6);
        }
        expect(plot.bottom - plot.top).toBeGreaterThanOrEqual(TARGET);
      }
    }
  });

  it('writes no two years over each other', () => {
    const only = segment(null, [
      [2010, reported(3)],
      [2023, reported(2)],
      [2024, reported(1)],
    ]);
    for (const width of [280, 320, 640]) {
      const { xTicks } = layout([area('A', [only], 'Quảng Ninh')], { ...SIZE, width });
      expect([xTicks[0]!.year, xTicks.at(-1)!.year]).toEqual([2010, 2024]);
      for (const [place, tick] of xTicks.entries()) {
        if (place > 0) expect(tick.x - xTicks[place - 1]!.x).toBeGreaterThanOrEqual(30);
      }
    }
  });

  it('tells a step over years without figures from one between neighbours', () => {
    const only = segment('l', [
      [2013, reported(3)],
      [2014, reported(2)],
      [2018, reported(1)],
    ]);
    const { paths } = layout([area('A', [only])]);
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
    expect(layout([area('A', [only])]).paths).toEqual([]);
  });

  it('draws limits as a bar that parts the line', () => {
    const points: [number, Measured][] = [
      [2020, reported(3)],
      [2021, below(0, 1)],
      [2022, reported(2)],
    ];
    const { marks, paths } = layout([area('A', [segment('l', points)])]);
    expect(paths).toEqual([]);
    const bar = marks.find((mark) => mark.point.year === 2021)!;
    expect(bar.bottom - bar.top).toBeGreaterThan(10);
  });

  it('ends a bar without an upper limit at the top of the axis', () => {
    const points: [number, Measured][] = [
      [2020, reported(60)],
      [2021, below(50, Infinity)],
    ];
    const { marks, plot } = layout([area('A', [segment(null, points)])]);
    expect(marks[1]!.top).toBeGreaterThanOrEqual(plot.top);
    expect(marks[1]!.endless).toBe(true);
  });

  it('shows every figure of a disagreement', () => {
    const own = disputedFigure([claim(10), claim(20), claim(5, { step: 'limit' })]);
    const { marks } = layout([area('A', [segment(null, [[2020, own]])])]);
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
    for (const width of [240, 300, 640]) {
      const drawn = layout(areas, { ...SIZE, width });
      const heights = drawn.labels.map((label) => label.y).sort((low, high) => low - high);
      heights
        .slice(1)
        .forEach((y, index) => expect(y - heights[index]!).toBeGreaterThanOrEqual(14));
      for (const label of drawn.labels) {
        expect(label.x + labelWidth(label.area.name)).toBeLessThanOrEqual(width);
        expect(label.y).toBeGreaterThanOrEqual(0);
        expect(label.y).toBeLessThanOrEqual(200);
      }
      for (const mark of drawn.marks) {
        expect(mark.x).toBeGreaterThanOrEqual(drawn.plot.left);
        expect(mark.x).toBeLessThanOrEqual(drawn.plot.right);
        expect(mark.top).toBeGreaterThanOrEqual(drawn.plot.top);
        expect(mark.bottom).toBeLessThanOrEqual(drawn.plot.bottom);
      }
    }
  });
});
