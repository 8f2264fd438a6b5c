import type { Statement } from '../../../domain/statements';
import { areaName } from '../../../i18n/areas';
import { detailText } from '../../../i18n/detail';
import { statementSentence } from '../../../i18n/statements';
import { useLanguage, useText } from '../../../state/language';
import { useFacts } from '../../../state/resources';
import styles from './evidence.module.css';
import { Provenance } from './Provenance';

interface StatementItemProps {
  statement: Statement;
  preferred: boolean;
}

/** One statement: its figure as printed, where and when, who says so, and what to beware of. */
export function StatementItem({ statement, preferred }: StatementItemProps) {
  const facts = useFacts();
  const language = useLanguage();
  const words = useText(detailText);
  return (
    <li className={preferred ? styles.preferred : undefined}>
      <p className={styles.sentence}>
        <strong>{statementSentence(facts, statement, language)}</strong>
        {preferred && <span className={styles.mark}>{words.preferred}</span>}
      </p>
      <p className={styles.about}>
        {facts.indicator(statement.indicator)?.short[language]} ·{' '}
        {areaName(facts.registry, statement.area, language)},{' '}
        {statement.year === null ? words.noYear : statement.year}
      </p>
      <Provenance statement={statement} />
    </li>
  );
}
