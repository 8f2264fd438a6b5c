import { expect, it } from 'vitest';
import { createRandom, drawBelow, SEED } from './random';

it('begins with the numbers that the generator was published with', () => {
  const random = createRandom(SEED);
  expect([random(), random(), random()]).toEqual([3701687786, 458299110, 2500872618]);
});

it('draws every number below a count about as often', () => {
  const random = createRandom(SEED);
  const counts = Array.from({ length: 7 }, () => 0);
  for (let turn = 0; turn < 70_000; turn += 1) {
    const drawn = drawBelow(7, random);
    counts[drawn] = (counts[drawn] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
});
