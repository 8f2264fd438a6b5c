import type { Statement, StatementId } from '../../../domain/statements';
import styles from './evidence.module.css';
import { StatementItem } from './StatementItem';

interface StatementListProps {
  statements: readonly Statement[];
  /** The statement whose figure stands for the area, where several disagree. */
  preferred?: StatementId | null;
}

/** Statements one under another; the preferred one of a disagreement comes first. */
export function StatementList({ statements, preferred = null }: StatementListProps) {
  const inOrder = [...statements].sort(
    (one, two) => Number(two.id === preferred) - Number(one.id === preferred),
  );
  return (
    <ul className={styles.statements}>
      {inOrder.map((statement) => (
        <StatementItem
          key={statement.id}
          statement={statement}
          preferred={statement.id === preferred}
        />
      ))}
    </ul>
  );
}
