import { equalStatements } from '../../../domain/equalStatements';
import type { Statement, StatementId } from '../../../domain/statements';
import styles from './evidence.module.css';
import { StatementItem } from './StatementItem';

interface StatementListProps {
  statements: readonly Statement[];
  /** The statement whose figure stands for the area, where several disagree. */
  preferred?: StatementId | null;
}

/** Statements one under another, what one source says alike once; the preferred one comes first. */
export function StatementList({ statements, preferred = null }: StatementListProps) {
  const inOrder = [...statements].sort(
    (one, two) => Number(two.id === preferred) - Number(one.id === preferred),
  );
  return (
    <ul className={styles.statements}>
      {equalStatements(inOrder, preferred).map((equal) => (
        <StatementItem key={equal[0].id} statements={equal} preferred={equal[0].id === preferred} />
      ))}
    </ul>
  );
}
