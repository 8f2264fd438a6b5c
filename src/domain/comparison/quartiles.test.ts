import { describe, expect, it } from 'vitest';
import type { RankedArea } from './among';
import { quartilesOf } from './quartiles';

describe('quartiles', () => {
  const of = (values: number[]) =>
    quartilesOf(values.map((value) => ({ knowledge: { value } }) as unknown as RankedArea));

  it('are told of five figures and more', () => {
    expect(of([1, 2, 3, 4])).toBeUndefined();
    expect(of([5, 1, 4, 2, 3])).toEqual({ lower: 2, median: 3, upper: 4 });
  });

  it('lie between neighbours where no figure does', () => {
    // R: quantile(c(1, 2, 4, 7, 11, 16), c(.25, .5, .75)) gives 2.5, 5.5, 10.
    expect(of([16, 11, 7, 4, 2, 1])).toEqual({ lower: 2.5, median: 5.5, upper: 10 });
  });
});
