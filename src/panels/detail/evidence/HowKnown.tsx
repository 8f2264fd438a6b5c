import { useState } from 'react';
import type { Knowledge, Question } from '../../../domain/knowledge/kinds';
import { evidenceOf } from '../../../domain/knowledge/kinds';
import { detailText } from '../../../i18n/detail';
import { evidenceText } from '../../../i18n/evidence';
import { useText } from '../../../state/language';
import styles from './evidence.module.css';
import { Grounds } from './Grounds';

interface HowKnownProps {
  question: Question;
  knowledge: Knowledge;
  /** What it is about, for screen readers where several of these stand together. */
  about?: string;
}

/** From a value to how it is known, in one click; nothing is worked out before that. */
export function HowKnown({ question, knowledge, about }: HowKnownProps) {
  const words = useText(evidenceText);
  const details = useText(detailText);
  const [open, setOpen] = useState(false);
  const own = evidenceOf(knowledge);
  const sources = new Set(own?.statements.map((statement) => statement.source)).size;
  return (
    <details className={styles.why} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>{own === undefined ? words.whatNeeded : details.why(sources)}</span>
        {about !== undefined && <span className={styles.hidden}>{` – ${about}`}</span>}
      </summary>
      {open && (
        <Grounds
          key={Object.values(question).join(' ')}
          question={question}
          knowledge={knowledge}
        />
      )}
    </details>
  );
}
