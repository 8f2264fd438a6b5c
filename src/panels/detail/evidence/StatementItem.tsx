import type { EqualStatements } from '../../../domain/equalStatements';
import { detailText } from '../../../i18n/detail';
import { statementSentence } from '../../../i18n/statements';
import { useLanguage, useText } from '../../../state/language';
import { useFacts } from '../../../state/resources';
import styles from './evidence.module.css';
import { Provenance } from './Provenance';
import { whereAndWhen } from './whereAndWhen';

interface StatementItemProps {
  /** What one source says alike, of one area or several. */
  statements: EqualStatements;
  preferred: boolean;
}

/** What a source says: its figure as printed, where and when, who says so, and what to beware of. */
export function StatementItem({ statements, preferred }: StatementItemProps) {
  const facts = useFacts();
  const language = useLanguage();
  const words = useText(detailText);
  const [first] = statements;
  return (
    <li className={preferred ? styles.preferred : undefined}>
      <p className={styles.sentence}>
        <strong>{statementSentence(facts, first, language)}</strong>
        {preferred && <span className={styles.mark}>{words.preferred}</span>}
      </p>
      <p className={styles.about}>
        {[
          facts.indicator(first.indicator)?.short[language],
          whereAndWhen(facts, statements, language),
        ].join(' · ')}
      </p>
      <Provenance statement={first} />
    </li>
  );
}
