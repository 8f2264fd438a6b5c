import type { Conflict } from '../../../domain/knowledge/kinds';
import { reasonsOf } from '../../../domain/knowledge/reasons';
import { evidenceText } from '../../../i18n/evidence';
import { useText } from '../../../state/language';
import styles from './evidence.module.css';
import { StatementList } from './StatementList';

/** The statements that speak against a figure: those of the conflict that no step to it uses. */
export function Contrary({ conflict }: { conflict: Conflict }) {
  const words = useText(evidenceText);
  const used = new Set(reasonsOf(conflict).flatMap((reason) => reason.statements));
  const others = conflict.statements.filter((statement) => !used.has(statement));
  if (others.length === 0) return null;
  return (
    <div role="group" className={styles.part} aria-label={words.disputes}>
      <h4>{words.disputes}</h4>
      <StatementList statements={others} preferred={conflict.preferred.id} />
    </div>
  );
}
