import type { Facts } from '../../../domain/facts';
import { evidenceOf, type Question } from '../../../domain/knowledge/kinds';
import { know } from '../../../domain/knowledge/know';
import { lineFor } from '../../../domain/lines';
import { PROGRAMME, PROVINCE } from '../../../domain/units';
import type { View } from '../../../state/view';
import { knowledgeWords, questionWords } from '../text/figureWords';

/**
 * The figure that a reader is looking at: of the selected area, or else of the 67 or the province.
 * @returns null where nothing is known of it
 */
export function presentFigure(
  facts: Facts,
  view: View,
): { question: Question; words: string } | null {
  const { indicator, year, level, units, language } = view;
  const area = units[0] ?? (level === 'commune' ? PROGRAMME : PROVINCE);
  const line = view.line ?? lineFor(facts, indicator, year);
  const question: Question = { indicator, area, year, line };
  const knowledge = know(facts, question);
  if (evidenceOf(knowledge) === undefined) return null;
  const figure = knowledgeWords(facts, question, knowledge, language);
  return { question, words: `${questionWords(facts, question, language)} (${figure})` };
}
