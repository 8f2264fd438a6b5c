import type { Interval } from '../knowledge/kinds';

/** Classes of change, alike on both sides of zero, which is a class of its own: the lowest fall
 * first. `step` is the width of the two inner classes of either side; the outermost have no end. */
export interface SignedClasses {
  step: number;
}

/** Fall by much, fall, fall a little, none, rise a little, rise, rise by much. */
export const SIGNED_CLASS_COUNT = 7;
const MIDDLE = 3;

/**
 * Steps that reach the furthest change with the third class of its side.
 * @param values changes, of either sign
 * @returns steps of 1, 2 or 5 times a power of ten, so that readers can keep them in mind
 */
export function signedClasses(values: readonly number[]): SignedClasses {
  const furthest = Math.max(0, ...values.map(Math.abs));
  if (furthest === 0) return { step: 1 };
  const least = furthest / 3;
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((one) => one * power >= least * (1 - 1e-9)) ?? 10;
  return { step: Number((factor * power).toPrecision(6)) };
}

/** The limits of a class: from the one that is nearer to zero to the one that is further. */
export function signedLimits({ step }: SignedClasses, index: number): [near: number, far: number] {
  const place = Math.abs(index - MIDDLE);
  if (place === 0) return [0, 0];
  return [step * (place - 1), place === MIDDLE ? Infinity : step * place];
}

/** The class of a change: a limit belongs to the class nearer to zero. */
export function signedClassOf({ step }: SignedClasses, value: number): number {
  if (value === 0) return MIDDLE;
  const place = Math.min(MIDDLE, Math.max(1, Math.ceil(Math.abs(value) / step - 1e-9)));
  return MIDDLE + Math.sign(value) * place;
}

/** All classes that a value between limits may fall in. */
export function signedClassesOver(classes: SignedClasses, interval: Interval): number[] {
  const inside = (index: number) => {
    if (index === MIDDLE) return holds(interval, 0);
    const [near, far] = signedLimits(classes, index);
    return index > MIDDLE
      ? interval.high > near && reaches(interval.low, far, interval.lowOpen)
      : interval.low < -near && reaches(-interval.high, far, interval.highOpen);
  };
  return Array.from({ length: SIGNED_CLASS_COUNT }, (_, index) => index).filter(inside);
}

function reaches(end: number, far: number, open: boolean): boolean {
  return open ? end < far : end <= far;
}

function holds({ low, high, lowOpen, highOpen }: Interval, value: number): boolean {
  return (lowOpen ? low < value : low <= value) && (highOpen ? high > value : high >= value);
}
