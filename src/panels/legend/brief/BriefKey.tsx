import type { ReactElement } from 'react';
import { legendText } from '../../../i18n/legend';
import { spared } from '../../../i18n/spared';
import { useText } from '../../../state/language';
import styles from './brief.module.css';

/** A class in a key in brief. */
export interface BriefRow {
  label: string;
  colour: string;
}

interface BriefKeyProps {
  /** What is shown: the part to stress, and the rest of the sentence. */
  subject: string;
  rest?: string;
  /** The classes, lowest first; none where the maps have keys of their own. */
  rows?: readonly BriefRow[];
  /** What the classes at both ends mean, where their limits alone don't say it. */
  ends?: readonly [string, string];
  /** What else is to be known of the map. */
  children?: ReactElement | false;
}

/** What a map shows and how to read it, in as little room as can be: there is always room for it. */
export function BriefKey({ subject, rest = '', rows = [], ends, children }: BriefKeyProps) {
  const words = useText(legendText);
  return (
    <div className={styles.brief}>
      <p className={styles.sentence}>
        <strong>{subject}</strong>
        <span>{rest}</span>
      </p>
      {rows.length > 0 && (
        <ul className={styles.classes} aria-label={words.classes}>
          {rows.map(({ label, colour }) => (
            <li key={label}>
              <span className={styles.swatch} style={{ background: colour }} />
              <span className={styles.label} translate={spared(label)}>
                {label}
              </span>
            </li>
          ))}
        </ul>
      )}
      {ends !== undefined && (
        <p className={styles.ends}>
          <span>{`← ${ends[0]}`}</span>
          <span>{`${ends[1]} →`}</span>
        </p>
      )}
      {children}
    </div>
  );
}
