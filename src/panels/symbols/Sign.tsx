import { never } from '../../domain/never';
import type { Look } from '../../domain/scene/look';
import styles from './KindSymbol.module.css';

/** What is drawn over a figure that no source prints, or that sources disagree on, for a swatch of 26
 * by 16. */
export function Sign({ sign }: { sign: NonNullable<Look['sign']> }) {
  switch (sign) {
    case 'derived':
      return <path className={styles.line} d="M9.5 6.25h7M9.5 9.75h7" />;
    case 'implied':
      return <path className={styles.line} d="M8.5 8h8.5M13.75 4.75 17 8l-3.25 3.25" />;
    case 'conflict':
      return (
        <g>
          <circle className={styles.disc} cx="13" cy="8" r="6" />
          <path className={styles.call} d="M13 4.75v4M13 11.1v.1" />
        </g>
      );
    default:
      return never(sign);
  }
}
