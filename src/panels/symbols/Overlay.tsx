import { never } from '../../domain/never';
import type { Pattern } from '../../domain/scene/paint';
import styles from './KindSymbol.module.css';

const DOTS: readonly (readonly [number, number])[] = [2, 6, 10, 14].flatMap((y, row) =>
  [2, 7, 12, 17, 22, 27].map((x): [number, number] => [x - (row % 2 === 0 ? 0 : 2.5), y]),
);
const DASHES = [3, 8, 13].flatMap((y, row) =>
  [-1, 8, 17, 26].map((x) => `M${x - (row % 2 === 0 ? 0 : 4.5)} ${y}h5`),
);

/** A pattern over the colour of a class, for a swatch of 26 by 16. */
export function Overlay({ pattern }: { pattern: Pattern }) {
  switch (pattern) {
    case 'dots':
      return (
        <g className={styles.fill}>
          {DOTS.map(([x, y]) => (
            <circle key={`${x} ${y}`} cx={x} cy={y} r="0.95" />
          ))}
        </g>
      );
    case 'dashes':
      return <path className={styles.dashes} d={DASHES.join('')} />;
    default:
      return never(pattern);
  }
}
