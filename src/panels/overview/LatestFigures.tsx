import { useFacts } from '../../state/resources';
import type { Entry } from './blocks';
import { Disagreements } from './Disagreements';
import { LatestFigure } from './LatestFigure';
import styles from './overview.module.css';

interface LatestFiguresProps {
  title: string;
  entries: readonly Entry[];
}

/** A block of latest figures. What the facts don't have isn't shown, nor is an empty block. */
export function LatestFigures({ title, entries }: LatestFiguresProps) {
  const facts = useFacts();
  const known = entries.filter(({ indicator, area }) =>
    facts.statementsOf(indicator, area).some((statement) => statement.quantity === 'value'),
  );
  if (known.length === 0) return null;
  return (
    <div className={styles.block}>
      <h3>{title}</h3>
      <ul className={styles.figures}>
        {known.map((entry) => (
          <LatestFigure key={`${entry.indicator} ${entry.area}`} entry={entry} />
        ))}
      </ul>
      <Disagreements entries={known} />
    </div>
  );
}
