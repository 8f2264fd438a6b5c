import { expect, it } from 'vitest';
import { embedLayout } from './embedLayout';

it.each([
  [280, 200, 'above'],
  [400, 360, 'above'],
  [300, 1200, 'above'],
  [720, 520, 'whole'],
  [1600, 300, 'beside'],
] as const)('puts the key of a frame of %i by %i where it has room', (width, height, layout) => {
  expect(embedLayout(width, height)).toBe(layout);
});
