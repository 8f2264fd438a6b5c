import { describe, expect, it } from 'vitest';
import type { LonLat } from '../geography/distance';
import { MOST_CORNERS, type PolygonChoice } from './choice';
import {
  choiceOf,
  cornerAdded,
  cornerMoved,
  cornerRemoved,
  type Draft,
  isPlacing,
  keptPlace,
  middleAfter,
  seenChoice,
  withoutLast,
  withPlace,
} from './draft';

const corners: LonLat[] = [
  [107, 21],
  [107.2, 21],
  [107.2, 21.2],
];
const drawn = (places: readonly LonLat[]): Draft => {
  return { kind: 'polygon', corners: places, closed: false };
};
const polygon: PolygonChoice = { kind: 'polygon', corners };

describe('a region on its way', () => {
  it('takes corners until it is closed, and becomes a choice from the third on', () => {
    const two = corners.slice(0, 2).reduce<Draft>(withPlace, drawn([]));
    expect(isPlacing(two)).toBe(true);
    expect(choiceOf(two)).toBeNull();
    expect(choiceOf(withPlace(two, [107.2, 21.2]))).toEqual(polygon);
    expect(isPlacing({ ...polygon, closed: true })).toBe(false);
  });

  it('gives its last corner back', () => {
    expect(withoutLast(drawn(corners))).toEqual(drawn(corners.slice(0, 2)));
    expect(withoutLast(drawn([]))).toEqual(drawn([]));
  });

  it('takes no more corners than an address has room for', () => {
    const full = drawn(Array.from({ length: MOST_CORNERS }, (): LonLat => [107, 21]));
    expect(withPlace(full, [107.1, 21.1])).toBe(full);
  });

  it('keeps places as an address does, inside what the map can show', () => {
    expect(keptPlace([107.123456, 21.00004])).toEqual([107.1235, 21]);
    expect(keptPlace([90, 40])).toEqual([104.5, 23.5]);
  });
});

it('a circle needs a centre and no more', () => {
  const circle: Draft = { kind: 'circle', centre: null, kilometres: 7 };
  expect(isPlacing(circle)).toBe(true);
  expect(choiceOf(circle)).toBeNull();
  const placed = withPlace(circle, [107, 21]);
  expect(isPlacing(placed)).toBe(false);
  expect(choiceOf(placed)).toEqual({ kind: 'circle', centre: [107, 21], kilometres: 7 });
});

it('what is on its way is seen before what it will replace', () => {
  const group = { kind: 'group', group: 'border' } as const;
  expect(seenChoice(null, group)).toBe(group);
  expect(seenChoice(drawn([]), group)).toBeNull();
  expect(seenChoice(drawn(corners), group)).toEqual(polygon);
});

describe('a drawn region', () => {
  it('has its corners moved, added and removed', () => {
    expect(cornerMoved(polygon, 1, [107.3, 21]).corners[1]).toEqual([107.3, 21]);
    const four = cornerAdded(polygon, 1, middleAfter(polygon, 0));
    expect(four.corners).toEqual([corners[0], [107.1, 21], corners[1], corners[2]]);
    expect(cornerRemoved(four, 1)).toEqual(polygon);
  });

  it('never becomes less than a region', () => {
    expect(cornerRemoved(polygon, 0)).toBe(polygon);
  });

  it('closes between its last corner and its first', () => {
    expect(middleAfter(polygon, 2)).toEqual([107.1, 21.1]);
  });
});
