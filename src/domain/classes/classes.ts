import type { Interval } from '../knowledge/kinds';
import type { Category } from '../indicators';
import type { ClassChoice } from './breaks';

/**
 * Limits cut the values into classes; a class holds what is above its lower limit, up to and
 * with its upper one. Zero may be a class of its own, before the others.
 */
export interface NumericClasses {
  kind: 'numeric';
  zero: boolean;
  /** Ascending; one fewer than the classes above zero. */
  limits: readonly number[];
  /** The only value that any area has in each class above zero, lowest first; null where classes
   * hold more than one, or ranges. */
  values: readonly number[] | null;
}

/** A status is shown as what it is: one class a category, in the order of the list. */
export interface CategoryClasses {
  kind: 'category';
  categories: readonly Category[];
}

export type Classes = NumericClasses | CategoryClasses;

export function classCount(classes: Classes): number {
  return classes.kind === 'category'
    ? classes.categories.length
    : classes.limits.length + 1 + Number(classes.zero);
}

/**
 * How many classes were made, where that is fewer than were asked for: figures that are alike can't be
 * put into more. Zero, where it is a class of its own, is counted in neither.
 * @returns undefined where there are as many as asked for, or no figures at all
 */
export function fewerThanAsked(
  classes: Classes,
  choice: Pick<ClassChoice, 'method' | 'count'>,
): { made: number; asked: number } | undefined {
  if (classes.kind === 'category' || choice.method === 'own') return undefined;
  if (classes.values?.length === 0) return undefined;
  const made = classes.limits.length + 1;
  return made < choice.count ? { made, asked: choice.count } : undefined;
}

/** The class of a value. For categories the value is the category's place in the list. */
export function classOf(classes: Classes, value: number): number {
  if (classes.kind === 'category') return value;
  if (classes.zero && value <= 0) return 0;
  const above = classes.limits.filter((limit) => value > limit).length;
  return above + Number(classes.zero);
}

/** All classes that a value between limits may fall in, lowest first. */
export function classesOver(classes: Classes, interval: Interval): number[] {
  const first = classOf(classes, interval.low);
  const last = classOf(classes, interval.high);
  const from = interval.lowOpen && touchesUpperLimit(classes, interval.low) ? first + 1 : first;
  return Array.from({ length: last - from + 1 }, (_, index) => from + index);
}

/** A value that closes its class: anything above it belongs to the next one. */
function touchesUpperLimit(classes: Classes, value: number): boolean {
  if (classes.kind === 'category') return false;
  return (classes.zero && value <= 0) || classes.limits.includes(value);
}

/** The limits of one numeric class; infinite ends where the class has none. */
export function classInterval(
  classes: NumericClasses,
  index: number,
): { low: number; high: number } {
  const place = index - Number(classes.zero);
  if (place < 0) return { low: 0, high: 0 };
  return {
    low: classes.limits[place - 1] ?? (classes.zero ? 0 : -Infinity),
    high: classes.limits[place] ?? Infinity,
  };
}
