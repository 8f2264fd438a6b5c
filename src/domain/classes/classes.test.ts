import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Classes, NumericClasses } from './classes';
import { classLimits, DEFAULT_CLASSES } from './breaks';
import { classCount, classesOver, classInterval, classOf, fewerThanAsked } from './classes';

const value = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
const numeric: fc.Arbitrary<NumericClasses> = fc.record({
  kind: fc.constant('numeric'),
  values: fc.constant(null),
  zero: fc.boolean(),
  // Beside a class for zero, a limit at zero would cut off nothing.
  limits: fc
    .uniqueArray(fc.integer({ min: 1, max: 999 }), { maxLength: 6 })
    .map((limits) => limits.sort((one, two) => one - two).map((tenths) => tenths / 10)),
});

const category = (id: string) => ({
  indicator: 'status',
  id,
  rank: null,
  name: { vi: id, en: id },
});
const categories: Classes = { kind: 'category', categories: ['a', 'b', 'c'].map(category) };

describe('the class of a value', () => {
  test.prop([numeric, value])('is exactly one of the classes', (classes, figure) => {
    const holding = Array.from({ length: classCount(classes) }, (_, index) => index).filter(
      (index) => {
        const { low, high } = classInterval(classes, index);
        const isZero = classes.zero && index === 0;
        return isZero ? figure === 0 : low < figure && figure <= high;
      },
    );
    expect(holding).toEqual([classOf(classes, figure)]);
  });

  test.prop([numeric, value, value])('does not fall when the value rises', (classes, one, two) => {
    const [low, high] = one < two ? [one, two] : [two, one];
    expect(classOf(classes, low)).toBeLessThanOrEqual(classOf(classes, high));
  });

  it('holds its upper limit and not its lower one', () => {
    const classes: Classes = { kind: 'numeric', zero: true, limits: [1, 2], values: null };
    expect([0, 0.001, 1, 1.001, 2, 2.001].map((one) => classOf(classes, one))).toEqual([
      0, 1, 1, 2, 2, 3,
    ]);
    expect(classCount(classes)).toBe(4);
  });

  it('is the place of a category', () => {
    expect(classCount(categories)).toBe(3);
    expect([0, 1, 2].map((place) => classOf(categories, place))).toEqual([0, 1, 2]);
    const at = { low: 1, high: 1, lowOpen: false, highOpen: false };
    expect(classesOver(categories, at)).toEqual([1]);
  });
});

describe('the classes of an interval', () => {
  const ends = fc
    .tuple(value, value, fc.boolean(), fc.boolean())
    .filter(([one, two]) => one !== two)
    .map(([one, two, lowOpen, highOpen]) => ({
      low: Math.min(one, two),
      high: Math.max(one, two),
      lowOpen,
      highOpen,
    }));

  test.prop([numeric, ends])('are those of the values inside it', (classes, interval) => {
    // Ten times as fine as limits and ends, so that no class between them is missed.
    const inside = new Set<number>();
    for (let place = interval.low * 100; place <= interval.high * 100 + 0.5; place += 1) {
      const sample = Math.round(place) / 100;
      if (interval.lowOpen && sample <= interval.low) continue;
      if (interval.highOpen && sample >= interval.high) continue;
      inside.add(classOf(classes, sample));
    }
    expect(classesOver(classes, interval)).toEqual([...inside].sort((one, two) => one - two));
  });

  test.prop([numeric, value])('are one for a single value', (classes, figure) => {
    const at = { low: figure, high: figure, lowOpen: false, highOpen: false };
    expect(classesOver(classes, at)).toEqual([classOf(classes, figure)]);
  });

  test.prop([numeric, value])('reach to the last where it has no end', (classes, low) => {
    const interval = { low, high: Infinity, lowOpen: false, highOpen: false };
    expect(classesOver(classes, interval).at(-1)).toBe(classCount(classes) - 1);
  });
});

it.each([true, false])(
  'the intervals of the classes join without a gap; zero apart: %s',
  (zero) => {
    const classes: NumericClasses = { kind: 'numeric', zero, limits: [1, 2, 5], values: null };
    const intervals = Array.from({ length: classCount(classes) }, (_, index) =>
      classInterval(classes, index),
    );
    expect(intervals.slice(1).map(({ low }) => low)).toEqual(
      intervals.slice(0, -1).map(({ high }) => high),
    );
    expect(intervals[0]?.low).toBe(zero ? 0 : -Infinity);
    expect(intervals.at(-1)?.high).toBe(Infinity);
  },
);

describe('fewer classes than asked for', () => {
  const made = (values: readonly number[], count: number): Classes => {
    const limits = classLimits(values, { ...DEFAULT_CLASSES, count });
    return { kind: 'numeric', zero: true, limits, values: null };
  };
  it('are told with how many there are', () => {
    const six = { ...DEFAULT_CLASSES, count: 6 };
    expect(fewerThanAsked(made([1, 2, 3], 6), six)).toEqual({ made: 3, asked: 6 });
    expect(fewerThanAsked(made([1, 2, 3, 4, 5, 6], 6), six)).toBeUndefined();
  });

  it('are no matter of categories, own limits, or a map without figures', () => {
    expect(fewerThanAsked(categories, DEFAULT_CLASSES)).toBeUndefined();
    expect(fewerThanAsked(made([1], 4), { method: 'own', count: 4 })).toBeUndefined();
    const none: Classes = { kind: 'numeric', zero: true, limits: [], values: [] };
    expect(fewerThanAsked(none, DEFAULT_CLASSES)).toBeUndefined();
  });
});
