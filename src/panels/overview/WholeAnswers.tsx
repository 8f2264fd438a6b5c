import { answerOf } from '../../domain/answer/answer';
import type { Indicator } from '../../domain/indicators';
import { know } from '../../domain/knowledge/know';
import type { AreaCode } from '../../domain/units';
import { answerSentence } from '../../i18n/answer';
import { useLanguage } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { useScene } from '../../state/useScene';
import styles from './overview.module.css';

interface WholeAnswersProps {
  indicator: Indicator;
  areas: readonly AreaCode[];
}

/** The figure of each whole in the shown year, how sure it is, and against what. */
export function WholeAnswers({ indicator, areas }: WholeAnswersProps) {
  const facts = useFacts();
  const language = useLanguage();
  const year = useAtlas((state) => state.view.year);
  const { line } = useScene();
  return areas.map((area) => {
    const question = { indicator: indicator.id, area, year, line };
    const answer = answerOf(facts, indicator, question, know(facts, question));
    return (
      <p key={area} className={styles.answer}>
        {answerSentence(facts, answer, language)}
      </p>
    );
  });
}
