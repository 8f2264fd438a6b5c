import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { shippedFacts } from '../../../scripts/facts/shippedFacts';
import { DEFAULT_CLASSES } from '../../domain/classes/breaks';
import { pairClassChoice } from '../../domain/comparison/pairAxis';
import { pairPlaces } from '../../domain/comparison/pairPlaces';
import { pairScene } from '../../domain/comparison/pairScene';
import { sceneFor } from '../../domain/testing/sceneFor';
import { boxOf, brushedBy, unitsWithin, valuesOf } from './brush';
import { layoutScatter } from './layout';
import { linesOf } from './labels';
import { scatterScale } from './scale';
import { scatterOf, type ScatterState } from './state';

const facts = shippedFacts();
const SIZE = { width: 328, height: 300 };

type Side = readonly [indicator: string, year: number];

function stateOf(first: Side, second: Side, level: 'district' | 'commune'): ScatterState {
  const side = ([indicator, year]: Side) => {
    const classes = pairClassChoice(facts.indicator(indicator)!, DEFAULT_CLASSES);
    return sceneFor(facts, { indicator, year, level, classes });
  };
  const scene = pairScene(side(first), side(second));
  return scatterOf(scene, pairPlaces(scene).placed, []);
}

function drawn(second: Side) {
  const made = stateOf(poverty, second, 'district');
  return { state: made, layout: layoutScatter(made, SIZE) };
}

const poverty = ['poverty_rate', 2022] as const;
// A recognition is exact in its year alone: Bình Liêu's is of 2024, two others' are of 2023.
const status = ['new_rural_status', 2024] as const;
const state = stateOf(poverty, status, 'district');
const layout = layoutScatter(state, SIZE);
const in2023 = drawn(['new_rural_status', 2023]);
const markOf = (name: string, marks = layout.marks) =>
  marks.find(({ group }) => group.items.some(({ unit }) => unit.name === name))!;

describe('the layout', () => {
  it('sets figures as points, and limits as stretches and boxes', () => {
    expect(markOf('Bình Liêu')).toMatchObject({ shape: 'point' });
    expect(markOf('Ba Chẽ')).toMatchObject({ shape: 'up' });
    expect(markOf('Tiên Yên')).toMatchObject({ shape: 'box' });
    expect(markOf('Tiên Yên', in2023.layout.marks)).toMatchObject({ shape: 'across' });
  });

  it('gives areas that would lie upon each other one mark, the larger the more they are', () => {
    const none = markOf('Cô Tô');
    expect(none.group.items.map(({ unit }) => unit.name)).toEqual(['Vân Đồn', 'Cô Tô']);
    expect(none.radius).toBeGreaterThan(markOf('Ba Chẽ').radius);
  });

  it('sets every point into its own cell', () => {
    for (const { group, shape, x, y } of layout.marks) {
      if (shape !== 'point') continue;
      const cell = layout.cells[group.items[0].classes[0]!]!;
      expect(x).toBeGreaterThanOrEqual(cell.x);
      expect(x).toBeLessThanOrEqual(cell.x + cell.width);
      expect(y).toBeGreaterThanOrEqual(cell.y);
      expect(y).toBeLessThanOrEqual(cell.y + cell.height);
    }
  });

  it('lets limits beyond all reason run out of the frame', () => {
    const { first } = stateOf(['income_per_capita', 2023], status, 'district');
    // Above 80 million, and by the province's total below two thousand.
    const far = { low: 80, high: 2298, lowOpen: true, highOpen: true };
    const figure = { low: 72, high: 72, lowOpen: false, highOpen: false };
    const across = scatterScale(first, [figure, far], 300);
    expect(across.high).toBeLessThan(200);
    expect(across.stretch(far)).toMatchObject({ to: 300, endless: true });
    expect(across.stretch(figure)).toMatchObject({ endless: false });
  });

  it('names areas without covering marks', () => {
    expect(layout.labels.map(({ name }) => name).sort()).toEqual(['Ba Chẽ', 'Bình Liêu', 'Hải Hà']);
    const first = layoutScatter(state, SIZE, [markOf('Hải Hà').group.items[0].unit.code]);
    expect(first.labels[0]?.name).toBe('Hải Hà');
  });

  it('breaks the words of a status, and cuts none', () => {
    expect(linesOf('Đạt chuẩn nông thôn mới')).toEqual(['Đạt chuẩn', 'nông thôn', 'mới']);
    expect(linesOf('0,2')).toEqual(['0,2']);
  });
});

describe('a brush', () => {
  const all = { from: { x: 0, y: 0 }, to: { x: SIZE.width, y: SIZE.height } };

  it('is nothing where the hand hardly moved', () => {
    expect(brushedBy({ from: { x: 9, y: 9 }, to: { x: 11, y: 10 } }, layout)).toBeUndefined();
  });

  it('over the whole plot takes all, whichever corner it began in', () => {
    const whole = brushedBy(all, layout)!;
    expect(unitsWithin(whole, state)).toHaveLength(7);
    expect(brushedBy({ from: all.to, to: all.from }, layout)).toEqual(whole);
    expect(unitsWithin(valuesOf(state), state)).toHaveLength(7);
  });

  it('takes limits only where all of them lie in it', () => {
    const { left, right, y } = markOf('Tiên Yên', in2023.layout.marks);
    const within = (brush: Parameters<typeof brushedBy>[0]) =>
      unitsWithin(brushedBy(brush, in2023.layout)!, in2023.state);
    const half = { from: { x: left - 8, y: y - 8 }, to: { x: (left + right) / 2, y: y + 8 } };
    expect(within(half)).toEqual([]);
    const most = { ...half, to: { x: right + 8, y: y + 8 } };
    expect(within(most)).toHaveLength(2);
  });

  it('that begins behind zero leaves zero out', () => {
    const { plot } = layout;
    const from = { x: plot.left + layout.across.steps[0]!.to + 0.01, y: plot.top };
    const brushed = brushedBy({ from, to: { x: plot.right, y: plot.bottom } }, layout)!;
    expect(brushed.across.from).toBeGreaterThan(0);
    const names = unitsWithin(brushed, state).map(({ name }) => name);
    expect(names).not.toContain('Cô Tô');
    expect(names).toContain('Ba Chẽ');
  });

  const share = fc.double({ min: 0, max: 1, noNaN: true });
  property.prop([share, share, share, share])('lies where it was drawn', (a, b, c, d) => {
    const { plot } = layout;
    const across = (part: number) => plot.left + part * (plot.right - plot.left);
    const up = (part: number) => plot.top + part * (plot.bottom - plot.top);
    const brushed = brushedBy(
      { from: { x: across(a), y: up(b) }, to: { x: across(c), y: up(d) } },
      layout,
    );
    if (brushed === undefined) return;
    const box = boxOf(brushed, layout);
    expect(box.width).toBeGreaterThanOrEqual(0);
    expect(box.height).toBeGreaterThanOrEqual(0);
    expect(box.x).toBeGreaterThanOrEqual(plot.left - 1);
    expect(box.x + box.width).toBeLessThanOrEqual(plot.right + 1);
    // The strip of zero is taken or left as a whole.
    expect(Math.abs(box.x - across(Math.min(a, c)))).toBeLessThan(31);
    expect(Math.abs(box.y - up(Math.min(b, d)))).toBeLessThan(2);
  });
});

const side = fc.tuple(
  fc.constantFrom(...facts.mapped.map(({ id }) => id)),
  fc.constantFrom(...facts.years),
);
property.prop([side, side, fc.constantFrom('district' as const, 'commune' as const)], {
  numRuns: 40,
})('any pair of the shipped statements stays inside its frame', (first, second, level) => {
  const { marks, plot, cells, labels } = layoutScatter(stateOf(first, second, level), SIZE);
  for (const { left, right, top, bottom } of marks) {
    expect(left).toBeGreaterThanOrEqual(plot.left);
    expect(right).toBeLessThanOrEqual(plot.right);
    expect(top).toBeGreaterThanOrEqual(plot.top);
    expect(bottom).toBeLessThanOrEqual(plot.bottom);
  }
  for (const { width, height } of cells) {
    expect(width).toBeGreaterThanOrEqual(0);
    expect(height).toBeGreaterThanOrEqual(0);
  }
  for (const { y } of labels) expect(y).toBeLessThan(plot.bottom);
});
