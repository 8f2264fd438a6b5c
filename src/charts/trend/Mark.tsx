import { never } from '../../domain/never';
import type { TrendMark } from './layout';
import styles from './trend.module.css';

interface MarkProps {
  mark: TrendMark;
  active: boolean;
}

/** One thing known: a dot, a ring, a bar between limits, or the dots of a disagreement. */
export function Mark({ mark, active }: MarkProps) {
  const { area, point, shape, x, y, top, bottom } = mark;
  const radius = (area.role === 'subject' ? 4 : 2.75) + (active ? 1.5 : 0);
  // Figures of another population stand on a corner, so that they are told apart without colour.
  const turned = point.own.scope.otherPopulation ? `rotate(45 ${x} ${y})` : undefined;
  const square = {
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
    transform: turned,
  };
  switch (shape.kind) {
    case 'dot':
      return turned === undefined ? (
        <circle className={styles.dot} cx={x} cy={y} r={radius} />
      ) : (
        <rect className={styles.dot} {...square} />
      );
    case 'ring':
      return turned === undefined ? (
        <circle className={styles.ring} cx={x} cy={y} r={radius} />
      ) : (
        <rect className={styles.ring} {...square} />
      );
    case 'bar':
      return <path className={styles.bar} d={barPath(mark, radius)} />;
    case 'dots':
      return (
        <g>
          <path className={styles.bar} d={`M${x},${top}V${bottom}`} />
          {mark.dots.map((height) => (
            <circle
              key={height}
              className={height === y ? styles.dot : styles.ring}
              cx={x}
              cy={height}
              r={radius}
            />
          ))}
        </g>
      );
    default:
      return never(shape);
  }
}

/** Feet where limits are; an arrowhead where there is none. */
function barPath({ x, top, bottom, endless }: TrendMark, half: number): string {
  const foot = `M${x - half},${bottom}h${2 * half}M${x},${bottom}V${top}`;
  return endless
    ? `${foot}M${x - half},${top + half}L${x},${top}L${x + half},${top + half}`
    : `${foot}M${x - half},${top}h${2 * half}`;
}
