import type { FactsFile } from '../../facts';
import type { Statement } from '../../statements';
import { madeUpIndicator, madeUpProvince } from '../../testing/madeUpFacts';
import type { Knowledge, Question } from '../kinds';
import { createKnowledge, type KnowledgeBase } from '../know';

const INDICATORS = [
  madeUpIndicator(),
  madeUpIndicator({ id: 'poor_households', kind: 'count', unit: 'households' }),
  madeUpIndicator({ id: 'households', kind: 'count', unit: 'households' }),
];

/** What is known once these things are said of the made-up province, and nothing else. */
export interface Asked extends KnowledgeBase {
  /** Asks for the poverty rate of 2020, unless told otherwise. */
  of: (area: string, otherwise?: Partial<Question>) => Knowledge;
}

/**
 * Says things of the made-up province: the poverty rate, poor households and households in 2020, by
 * one line.
 * @param assumeWeights weigh by other years' households too
 * @param partial replaces lists of its facts
 */
export function asking(
  said: readonly Partial<Statement>[],
  assumeWeights = false,
  partial: Partial<FactsFile> = {},
): Asked {
  const facts = madeUpProvince(
    said.map((one) => (one.indicator === 'households' ? { ...one, line: null } : one)),
    { indicators: INDICATORS, ...partial },
  );
  const base = createKnowledge(facts, { assumeWeights });
  const question = { indicator: 'poverty_rate', year: 2020, line: 'line-old' };
  return { ...base, of: (area, otherwise) => base.know({ ...question, area, ...otherwise }) };
}
