import { overviewText } from '../../i18n/overview';
import { useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { ConflictCallout } from '../detail/evidence/ConflictCallout';
import type { Entry } from './blocks';
import styles from './overview.module.css';

interface DisagreementsProps {
  entries: readonly Entry[];
  /** Folded away where several would bury the figures. */
  folded?: boolean;
}

/** Known disagreements that concern any of the figures, each once. */
export function Disagreements({ entries, folded = false }: DisagreementsProps) {
  const facts = useFacts();
  const words = useText(overviewText);
  const conflicts = [
    ...new Set(entries.flatMap(({ indicator, area }) => facts.conflictsOf(indicator, area))),
  ];
  if (conflicts.length === 0) return null;
  const callouts = conflicts.map((conflict) => (
    <ConflictCallout key={conflict.id} conflict={conflict} />
  ));
  if (!folded) return <div className={styles.callouts}>{callouts}</div>;
  return (
    <details className={styles.fold}>
      <summary>{words.disagreements(conflicts.length)}</summary>
      <div className={styles.callouts}>{callouts}</div>
    </details>
  );
}
