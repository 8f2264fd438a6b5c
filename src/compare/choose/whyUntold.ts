import { comparableOf, spanOf } from '../../domain/comparison/comparable';
import type { Facts } from '../../domain/facts';
import { categoriesOf, type Indicator } from '../../domain/indicators';
import { isMeasured, type Question } from '../../domain/knowledge/kinds';
import { know, ownKnowledge } from '../../domain/knowledge/know';
import { areaName } from '../../i18n/areas';
import { wordsOf } from '../../i18n/reading/tell';
import { ruleText } from '../../i18n/rule';
import type { Language } from '../../state/view';

/** What is known where a condition can't be told by it: limits, another area's figure, nothing. */
export function whyUntold(facts: Facts, question: Question, language: Language): string {
  const words = ruleText[language];
  const indicator = facts.indicator(question.indicator);
  if (indicator === undefined) return words.noOwn;
  if (indicator.kind === 'category') return titleOf(facts, indicator, question, language);
  const own = comparableOf(facts, question);
  if (own === undefined) {
    const known = know(facts, question);
    if (known.kind === 'unknown') return words.noOwn;
    return known.kind === 'inherited'
      ? words.onlyOf(areaName(facts.registry, known.from, language))
      : words.otherwise;
  }
  // That sources disagree is a part of it.
  return wordsOf(facts, indicator, question, own, language).short;
}

/** A title that is only known from some step on, or that stands beside the ladder. */
function titleOf(
  facts: Facts,
  indicator: Indicator,
  question: Question,
  language: Language,
): string {
  const words = ruleText[language];
  const own = ownKnowledge(facts, question);
  if (own === undefined || !isMeasured(own)) return words.noOwn;
  const title = wordsOf(facts, indicator, question, own, language).short;
  const rank = categoriesOf(facts.file.categories, indicator)[spanOf(own).low]?.rank ?? null;
  return rank === null ? words.beside(title) : title;
}
