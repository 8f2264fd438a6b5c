import { useState } from 'react';
import type { Statement, StatementId } from '../../../domain/statements';
import { evidenceText } from '../../../i18n/evidence';
import { useText } from '../../../state/language';
import styles from './evidence.module.css';
import { StatementList } from './StatementList';

interface SourcesProps {
  statements: readonly Statement[];
  /** Shown from the start: where there are few of them. */
  unfolded?: boolean;
  preferred?: StatementId | null;
  /** What they are about, for screen readers. */
  about: string;
}

/** The statements that one step rests on, to be folded away. */
export function Sources({ statements, unfolded = false, preferred = null, about }: SourcesProps) {
  const words = useText(evidenceText);
  const [open, setOpen] = useState(unfolded);
  if (statements.length === 0) return null;
  return (
    <details
      className={styles.sources}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span>{words.sources(statements.length)}</span>
        <span className={styles.hidden}>{` ${words.sourcesOf(about)}`}</span>
      </summary>
      {open && <StatementList statements={statements} preferred={preferred} />}
    </details>
  );
}
