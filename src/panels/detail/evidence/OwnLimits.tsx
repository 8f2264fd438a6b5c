import type { Bounded, Question } from '../../../domain/knowledge/kinds';
import { rangeOf } from '../../../domain/reading/certain';
import { areaName } from '../../../i18n/areas';
import { evidenceText } from '../../../i18n/evidence';
import { rangeText, type Speech } from '../../../i18n/reading/certain';
import { useLanguage, useText } from '../../../state/language';
import { useFacts } from '../../../state/resources';
import styles from './evidence.module.css';
import { HowKnown } from './HowKnown';

/** What is certain of the area itself though too wide to stand for it, and why. */
export function OwnLimits({ question, limits }: { question: Question; limits: Bounded }) {
  const facts = useFacts();
  const language = useLanguage();
  const words = useText(evidenceText);
  const indicator = facts.indicator(question.indicator);
  if (indicator === undefined) return null;
  const speech: Speech = { facts, indicator, language, length: 'long' };
  const name = areaName(facts.registry, question.area, language);
  const said = words.limitsOf(name, rangeText(rangeOf(indicator, limits), speech));
  return (
    <div>
      <p className={styles.limits}>{said}</p>
      <HowKnown question={question} knowledge={limits} about={said} />
    </div>
  );
}
