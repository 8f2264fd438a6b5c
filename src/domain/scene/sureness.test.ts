import { expect, it } from 'vitest';
import type { Knowledge } from '../knowledge/kinds';
import { implied, inherited, reported } from '../testing/madeUpKnowledge';
import { isShown, SURENESSES } from './sureness';

it('shows less the surer a reader wants to be', () => {
  const shown = (knowledge: Knowledge) => SURENESSES.map((sure) => isShown(knowledge, sure));
  expect(shown(reported(1))).toEqual([true, true, true]);
  expect(shown(implied(0))).toEqual([true, true, false]);
  expect(shown(inherited(reported(1)))).toEqual([true, false, false]);
});
