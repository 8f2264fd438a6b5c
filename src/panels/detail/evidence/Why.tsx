import { useState } from 'react';
import type { Kind } from '../../../domain/knowledge/kinds';
import type { Statement, StatementId } from '../../../domain/statements';
import { detailText } from '../../../i18n/detail';
import { kindText } from '../../../i18n/kinds';
import { useText } from '../../../state/language';
import styles from './evidence.module.css';
import { StatementList } from './StatementList';

interface WhyProps {
  statements: readonly Statement[];
  /** Explained in one sentence where given. */
  kind?: Kind;
  preferred?: StatementId | null;
  /** What the statements are about, for screen readers where several of these stand together. */
  about?: string;
}

/** From a figure to its statements, in one click. */
export function Why({ statements, kind, preferred = null, about }: WhyProps) {
  const words = useText(detailText);
  const kinds = useText(kindText);
  const [open, setOpen] = useState(false);
  const sources = new Set(statements.map((statement) => statement.source)).size;
  if (statements.length === 0) return null;
  return (
    <details className={styles.why} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>{words.why(sources)}</span>
        {about !== undefined && <span className={styles.hidden}>{` – ${about}`}</span>}
      </summary>
      {open && kind !== undefined && <p className={styles.explain}>{kinds.explain[kind]}</p>}
      {open && <StatementList statements={statements} preferred={preferred} />}
    </details>
  );
}
