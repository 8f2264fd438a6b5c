import { useFacts } from '../../state/resources';
import type { Entry } from './blocks';
import { LatestFigure } from './LatestFigure';
import styles from './overview.module.css';

interface LatestFiguresProps {
  title: string;
  entries: readonly Entry[];
}

/** A block of latest figures, folded. What the facts don't have isn't shown, nor is an empty block. */
export function LatestFigures({ title, entries }: LatestFiguresProps) {
  const facts = useFacts();
  const known = entries.filter(({ indicator, area }) =>
    facts.statementsOf(indicator, area).some((statement) => statement.quantity === 'value'),
  );
  if (known.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>{`${title} (${known.length})`}</summary>
      <ul className={styles.figures}>
        {known.map((entry) => (
          <LatestFigure key={`${entry.indicator} ${entry.area}`} entry={entry} />
        ))}
      </ul>
    </details>
  );
}
