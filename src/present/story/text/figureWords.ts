import { claimText } from '../../../charts/claimText';
import { valueText } from '../../../charts/valueText';
import type { Facts } from '../../../domain/facts';
import { evidenceOf, type Knowledge, type Question } from '../../../domain/knowledge/kinds';
import { areaName } from '../../../i18n/areas';
import { mapText } from '../../../i18n/map';
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
  const own = evidenceOf(knowledge);
  if (indicator === undefined || own === undefined) return mapText[language].noFigure;
  const claims = own.kind === 'conflict' ? (own.claims ?? []) : [];
  const words =
    claims.length > 1
      ? claims.map((claim) => claimText(indicator, claim, language)).join(' · ')
      : valueText(facts, indicator, own, language, 'long');
  return knowledge.kind === 'inherited'
    ? `${areaName(facts.registry, knowledge.from, language)}: ${words}`
    : words;
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
