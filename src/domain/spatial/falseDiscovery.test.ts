import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { discoveryLimit } from './falseDiscovery';

/** Fifteen tests of a study of heart attacks, as the authors of the procedure print them. */
const PUBLISHED = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
  0.6528, 0.759, 1,
];

it('lets the first four of the published example pass', () => {
  expect(discoveryLimit(PUBLISHED, 0.05)).toBe(0.0095);
});

const ps = fc.array(fc.double({ min: 0.0001, max: 1, noNaN: true }), { maxLength: 40 });

test.prop([ps])('is never looser than no correction, never tighter than dividing by all', (all) => {
  const limit = discoveryLimit(all, 0.05);
  expect(limit).toBeLessThanOrEqual(0.05);
  const strict = all.filter((p) => p <= 0.05 / all.length);
  for (const p of strict) expect(p).toBeLessThanOrEqual(limit);
});

test.prop([ps])('does not depend on the order', (all) => {
  expect(discoveryLimit(all.toReversed(), 0.05)).toBe(discoveryLimit(all, 0.05));
});
