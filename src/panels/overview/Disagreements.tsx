import type { IndicatorId } from '../../domain/indicators';
import { overviewText } from '../../i18n/overview';
import { useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { ConflictCallout } from '../detail/evidence/ConflictCallout';
import styles from './overview.module.css';

/** Known disagreements over an indicator, of any area and year, folded away. */
export function Disagreements({ indicator }: { indicator: IndicatorId }) {
  const facts = useFacts();
  const words = useText(overviewText);
  const conflicts = facts.file.conflicts.filter(({ statements }) =>
    statements.some((id) => facts.statement(id)?.indicator === indicator),
  );
  if (conflicts.length === 0) return null;
  return (
    <details className={styles.fold} data-warning="">
      <summary>{words.disagreements(conflicts.length)}</summary>
      <div className={styles.callouts}>
        {conflicts.map((conflict) => (
          <ConflictCallout key={conflict.id} conflict={conflict} />
        ))}
      </div>
    </details>
  );
}
