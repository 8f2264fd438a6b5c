import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { signedClasses, signedClassesOver, signedClassOf, signedLimits } from './signedClasses';
import { printedFigure } from '../testing/printed';

const change = printedFigure(-1e4, 1e4);

describe('classes of change', () => {
  it('have round steps that reach the furthest change', () => {
    expect(signedClasses([-0.62, 0.1]).step).toBe(0.5);
    expect(signedClasses([30]).step).toBe(10);
    expect(signedClasses([31]).step).toBe(20);
    expect(signedClasses([0, 0]).step).toBe(1);
  });

  it('count a limit to the class nearer to zero', () => {
    expect(
      [-11, -10, -0.1, 0, 0.1, 5, 5.1, 10, 10.1].map((one) => signedClassOf({ step: 5 }, one)),
    ).toEqual([0, 1, 2, 3, 4, 4, 5, 5, 6]);
  });

  test.prop([change, fc.array(change)])('hold every change within their limits', (one, others) => {
    const classes = signedClasses([one, ...others]);
    const [near, far] = signedLimits(classes, signedClassOf(classes, one));
    expect(Math.abs(one)).toBeGreaterThanOrEqual(near * (1 - 1e-8));
    expect(Math.abs(one)).toBeLessThanOrEqual(far * (1 + 1e-8));
  });

  test.prop([change])('treat a fall as they treat a rise', (one) => {
    const classes = signedClasses([100]);
    expect(signedClassOf(classes, -one)).toBe(6 - signedClassOf(classes, one));
  });

  test.prop([change, change, change])(
    'over limits hold that of each value between',
    (one, two, three) => {
      const [low = 0, value = 0, high = 0] = [one, two, three].sort((a, b) => a - b);
      const classes = signedClasses([low, high]);
      const over = signedClassesOver(classes, { low, high, lowOpen: false, highOpen: false });
      expect(over).toContain(signedClassOf(classes, value));
    },
  );

  it('leave out what an open limit excludes', () => {
    const interval = { low: -5, high: 0, lowOpen: true, highOpen: true };
    expect(signedClassesOver({ step: 5 }, interval)).toEqual([2]);
    expect(signedClassesOver({ step: 5 }, { ...interval, highOpen: false })).toEqual([2, 3]);
  });
});
