import { never } from '../../domain/never';
import styles from './axis.module.css';
import type { AxisMark } from './layout';

const RADIUS = 5;

/** A dot for what is printed, a ring for what follows, a bar between limits, or the dots of a
 * disagreement, as in the trend. */
export function AxisMarkView({ mark, middle }: { mark: AxisMark; middle: number }) {
  const { shape, from, to, dots, endless } = mark;
  switch (shape.kind) {
    case 'dot':
      return <circle className={styles.dot} cx={from} cy={middle} r={RADIUS} />;
    case 'ring':
      return <circle className={styles.ring} cx={from} cy={middle} r={RADIUS - 1} />;
    case 'bar':
      return (
        <path
          className={styles.bar}
          d={
            endless
              ? `M${from},${middle - RADIUS}v${2 * RADIUS}M${from},${middle}H${to}m${-RADIUS},${-RADIUS}l${RADIUS},${RADIUS}l${-RADIUS},${RADIUS}`
              : `M${from},${middle - RADIUS}v${2 * RADIUS}M${from},${middle}H${to}m0,${-RADIUS}v${2 * RADIUS}`
          }
        />
      );
    case 'dots':
      return (
        <g>
          <path className={styles.bar} d={`M${from},${middle}H${to}`} />
          {dots.map((x, place) => (
            <circle
              key={x}
              className={place === 0 ? styles.dot : styles.ring}
              cx={x}
              cy={middle}
              r={place === 0 ? RADIUS : RADIUS - 1}
            />
          ))}
        </g>
      );
    default:
      return never(shape);
  }
}
