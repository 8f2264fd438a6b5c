import type { CSSProperties, ReactNode } from 'react';
import styles from './TimelinePanel.module.css';

/** One column a year; whatever lies in it shares the columns. */
export function Track({ years, children }: { years: number; children: ReactNode }) {
  const columns: CSSProperties & Record<'--years', number> = { '--years': years };
  return (
    <div className={styles.track} style={columns}>
      {children}
    </div>
  );
}
