import { expect, it } from 'vitest';
import type { Knowledge } from '../knowledge/kinds';
import { isShown, SURENESSES } from './sureness';

/** Made up. */
const known = {
  statements: [],
  scope: { population: null, line: null, otherPopulation: false, lineUnstated: false },
};
const reported: Knowledge = {
  ...known,
  kind: 'reported',
  value: 1,
  decimals: 0,
  approximate: false,
};
const implied: Knowledge = { ...known, kind: 'implied', value: 0, decimals: 0, from: '22' };
const inherited: Knowledge = { kind: 'inherited', from: '22', of: reported };

it('shows less the surer a reader wants to be', () => {
  const shown = (knowledge: Knowledge) => SURENESSES.map((sure) => isShown(knowledge, sure));
  expect(shown(reported)).toEqual([true, true, true]);
  expect(shown(implied)).toEqual([true, true, false]);
  expect(shown(inherited)).toEqual([true, false, false]);
});
