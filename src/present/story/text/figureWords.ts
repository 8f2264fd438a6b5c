import type { Facts } from '../../../domain/facts';
import type { Knowledge, Question } from '../../../domain/knowledge/kinds';
import { areaName } from '../../../i18n/areas';
import { wordsOf } from '../../../i18n/reading/tell';
import type { Language } from '../../../state/view';

/**
 * What is known, as a text within a sentence has it: the figure or its limits; all figures where
 * sources disagree; the name of the area around where only that has one.
 */
export function knowledgeWords(
  facts: Facts,
  question: Question,
  knowledge: Knowledge,
  language: Language,
): string {
  const indicator = facts.indicator(question.indicator);
  if (indicator === undefined) return question.indicator;
  return wordsOf(facts, indicator, question, knowledge, language).inline;
}

/** What a question asks, as a heading: indicator, area, year. */
export function questionWords(
  facts: Facts,
  { indicator, area, year }: Pick<Question, 'indicator' | 'area'> & { year: number | null },
  language: Language,
): string {
  const name = facts.indicator(indicator)?.name[language] ?? indicator;
  const parts = [name, areaName(facts.registry, area, language), year === null ? '' : String(year)];
  return parts.filter((part) => part !== '').join(', ');
}
