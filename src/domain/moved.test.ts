import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { moved } from './moved';

const lists = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 8 });

test.prop([lists, fc.nat(), fc.integer({ min: -2, max: 10 })])(
  'moving changes the order and nothing else',
  (list, which, place) => {
    const item = list[which % list.length] ?? '';
    const after = moved(list, item, place);
    expect([...after].sort()).toEqual([...list].sort());
    expect(after.indexOf(item)).toBe(Math.min(Math.max(place, 0), list.length - 1));
    expect(after.filter((one) => one !== item)).toEqual(list.filter((one) => one !== item));
  },
);

it('leaves a list alone that has no such thing', () => {
  const list = ['a', 'b'];
  expect(moved(list, 'c', 0)).toBe(list);
});
