import type { Unit } from '../../domain/units';
import shared from '../../panels/symbols/shared.module.css';
import styles from './parts.module.css';

interface LeftOutSectionProps {
  title: string;
  /** Why, with how many; and who. */
  groups: readonly { label: string; units: readonly Unit[] }[];
}

/** Who is left out of a comparison and why, the names folded away. */
export function LeftOutSection({ title, groups }: LeftOutSectionProps) {
  return (
    <section className={styles.block} aria-label={title}>
      <h3>{title}</h3>
      {groups.map(({ label, units }) => (
        <details key={label} className={shared.disclosure}>
          <summary>{label}</summary>
          <p className={styles.names}>{units.map(({ name }) => name).join(', ')}</p>
        </details>
      ))}
    </section>
  );
}
