import { answerOf } from '../../domain/answer/answer';
import type { Unit } from '../../domain/units';
import { answerSentence } from '../../i18n/answer';
import { useLanguage } from '../../state/language';
import { useFacts } from '../../state/resources';
import styles from './detail.module.css';
import { useShown } from './useShown';

/** What the reader asked, answered in one sentence: the figure, how sure it is, and against what. */
export function AnswerLine({ unit }: { unit: Unit }) {
  const facts = useFacts();
  const language = useLanguage();
  const { scene, question, knowledge } = useShown(unit);
  const answer = answerOf(facts, scene.indicator, question, knowledge);
  return <p className={styles.answer}>{answerSentence(facts, answer, language)}</p>;
}
