import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { CLASS_COUNTS, classLimits, type ClassChoice, type ClassMethod } from './breaks';
import { classCount, classOf } from './classes';

/** Figures as they are printed: up to three decimals, ties likely. */
const figure = fc.oneof(
  fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1000),
  fc.integer({ min: 0, max: 20 }),
);
const figures = fc.array(figure, { maxLength: 80 });
const count = fc.constantFrom(...CLASS_COUNTS);
const methods: readonly Exclude<ClassMethod, 'own'>[] = ['natural', 'quantile', 'equal'];

function choose(method: ClassMethod, classes: number, limits: number[] = []): ClassChoice {
  return { method, count: classes, basis: 'all', limits };
}

const ascending = (values: readonly number[]) =>
  values.every((value, index) => index === 0 || value > (values[index - 1] ?? Infinity));

describe.each(methods)('limits by %s', (method) => {
  test.prop([figures, count])('ascend, and are at most one fewer than asked for', (values, n) => {
    const limits = classLimits(values, choose(method, n));
    expect(ascending(limits)).toBe(true);
    expect(limits.length).toBeLessThan(n);
  });

  test.prop([figures, count])('lie between the values', (values, n) => {
    for (const limit of classLimits(values, choose(method, n))) {
      expect(limit).toBeGreaterThanOrEqual(Math.min(...values));
      expect(limit).toBeLessThan(Math.max(...values));
    }
  });

  test.prop([figures, count])('leave no value and no tie between two classes', (values, n) => {
    const limits = classLimits(values, choose(method, n));
    const classes = { kind: 'numeric', zero: false, limits, values: null } as const;
    const total = classCount(classes);
    for (const value of values) {
      const holding = Array.from({ length: total }, (_, index) => index).filter(
        (index) => value > (limits[index - 1] ?? -Infinity) && value <= (limits[index] ?? Infinity),
      );
      expect(holding).toEqual([classOf(classes, value)]);
    }
  });

  test.prop([figures, count])('do not depend on the order of the values', (values, n) => {
    const reversed = classLimits([...values].reverse(), choose(method, n));
    expect(reversed).toEqual(classLimits(values, choose(method, n)));
  });

  it('are none where there is nothing to tell apart', () => {
    for (const values of [[], [3], [3, 3, 3]]) {
      expect(classLimits(values, choose(method, 4))).toEqual([]);
    }
  });
});

describe('natural breaks', () => {
  test.prop([figures, count])('leave no class empty', (values, n) => {
    const limits = classLimits(values, choose('natural', n));
    const classes = { kind: 'numeric', zero: false, limits, values: null } as const;
    const used = new Set(values.map((value) => classOf(classes, value)));
    if (values.length > 0) expect(used.size).toBe(limits.length + 1);
  });

  test.prop([figures, count])('make as many classes as there are values to fill', (values, n) => {
    const distinct = new Set(values).size;
    const limits = classLimits(values, choose('natural', n));
    expect(limits).toHaveLength(Math.max(0, Math.min(n, distinct) - 1));
  });

  it('fall into the widest gaps, at the roundest number there', () => {
    const values = [1.1, 1.2, 1.3, 4.9, 5.1, 5.2, 9.8, 9.9];
    const [first, second] = classLimits(values, choose('natural', 3));
    expect([first, second]).toEqual([3, 8]);
  });
});

it('quantiles put as many values into each class where there are no ties', () => {
  const values = Array.from({ length: 12 }, (_, index) => index + 1);
  const limits = classLimits(values, choose('quantile', 4));
  const classes = { kind: 'numeric', zero: false, limits, values: null } as const;
  const perClass = [0, 1, 2, 3].map(
    (index) => values.filter((value) => classOf(classes, value) === index).length,
  );
  expect(perClass).toEqual([3, 3, 3, 3]);
});

it('equal steps are equal', () => {
  expect(classLimits([0, 1, 3, 10], choose('equal', 4))).toEqual([2.5, 5, 7.5]);
});

describe("the reader's own limits", () => {
  const own = fc.uniqueArray(figure, { minLength: 1, maxLength: 8 });

  test.prop([
    own.chain((limits) =>
      fc.tuple(fc.constant(limits), fc.shuffledSubarray(limits, { minLength: limits.length })),
    ),
  ])(
    'give the same classes in any order, and twice the same limit counts once',
    ([limits, shuffled]) => {
      const expected = classLimits([], choose('own', 4, limits));
      expect(classLimits([1, 2], choose('own', 2, [...shuffled, ...shuffled]))).toEqual(expected);
      expect(ascending(expected)).toBe(true);
      expect(new Set(expected)).toEqual(new Set(limits));
    },
  );
});
