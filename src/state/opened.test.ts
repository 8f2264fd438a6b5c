import { expect, it } from 'vitest';
import { takenBack } from './opened';
import { DEFAULT_VIEW, type View } from './view';

const before: View = { ...DEFAULT_VIEW, year: 2022 };
const after: View = { ...before, year: 2024, compare: { ...before.compare, from: 2022 } };

it('what a comparison changed to open is taken back when the reader goes on', () => {
  const pinned = { ...after, compare: { ...after.compare, pins: ['202'] } };
  const back = takenBack(pinned, { before, after });
  expect(back).toMatchObject({ year: 2022, compare: { from: null, pins: ['202'] } });
});

it('what the reader has chosen since stays', () => {
  expect(takenBack({ ...after, year: 2023 }, { before, after })).toEqual({});
  expect(takenBack({ ...after, indicator: 'income_per_capita' }, { before, after })).toEqual({});
  expect(takenBack(after, null)).toEqual({});
});
