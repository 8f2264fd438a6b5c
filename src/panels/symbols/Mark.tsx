import type { Kind } from '../../domain/knowledge/kinds';
import { never } from '../../domain/never';
import styles from './KindSymbol.module.css';

const DOTS: readonly (readonly [number, number])[] = [2, 6, 10, 14].flatMap((y, row) =>
  [2, 7, 12, 17, 22, 27].map((x): [number, number] => [x - (row % 2 === 0 ? 0 : 2.5), y]),
);
const STRIPES: readonly number[] = [-14, -5, 4, 13, 22];

/** What is drawn over the colour of a class, for a swatch of 26 by 16. */
export function Mark({ kind, highest }: { kind: Kind; highest: string | undefined }) {
  switch (kind) {
    case 'reported':
    case 'unknown':
      return null;
    case 'inherited':
      return (
        <g className={styles.fill}>
          {DOTS.map(([x, y]) => (
            <circle key={`${x} ${y}`} cx={x} cy={y} r="0.95" />
          ))}
        </g>
      );
    case 'bounded':
      return (
        <g
          className={styles.stripes}
          style={highest === undefined ? undefined : { stroke: highest }}
        >
          {STRIPES.map((x) => (
            <path key={x} d={`M${x} 17 L${x + 17} -1`} />
          ))}
        </g>
      );
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
      return never(kind);
  }
}
