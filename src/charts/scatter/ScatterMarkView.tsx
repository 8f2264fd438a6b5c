import { isDark } from '../../domain/luminance';
import { never } from '../../domain/never';
import type { ScatterMark } from './layout';
import styles from './scatter.module.css';

interface ScatterMarkViewProps {
  mark: ScatterMark;
  /** Of the lowest cell that it may be in. */
  colour: string;
  ringed: boolean;
  faded: boolean;
}

const FOOT = 5;

/** A point for two figures, with how many areas share it; a stretch or a box where limits alone are
 * known. */
export function ScatterMarkView({ mark, colour, ringed, faded }: ScatterMarkViewProps) {
  return (
    <g className={faded ? styles.faded : undefined}>
      <Shape mark={mark} colour={colour} ringed={ringed} />
    </g>
  );
}

function Shape({ mark, colour, ringed }: Omit<ScatterMarkViewProps, 'faded'>) {
  const { shape, x, y, left, right, top, bottom, radius, group } = mark;
  const count = group.items.length;
  const disputed = group.items.some(({ first, second }) =>
    [first, second].some(({ knowledge }) => knowledge.kind === 'conflict'),
  );
  switch (shape) {
    case 'point':
      return (
        <>
          {ringed && <circle className={styles.ring} cx={x} cy={y} r={radius + 3.5} />}
          <circle
            className={disputed ? styles.disputed : styles.point}
            cx={x}
            cy={y}
            r={radius}
            fill={colour}
          />
          {count > 1 && (
            <text
              className={styles.count}
              x={x}
              y={y}
              dy="0.35em"
              textAnchor="middle"
              fill={isDark(colour) ? '#fff' : '#000'}
            >
              {count}
            </text>
          )}
        </>
      );
    case 'across':
    case 'up':
      return (
        <>
          <path className={ringed ? styles.stretchRinged : styles.stretch} d={stretchPath(mark)} />
          {count > 1 && <Count x={x} y={y} count={count} />}
        </>
      );
    case 'box':
      return (
        <>
          <rect
            className={ringed ? styles.boxRinged : styles.box}
            x={left}
            y={top}
            width={right - left}
            height={bottom - top}
          />
          {count > 1 && <Count x={x} y={y} count={count} />}
        </>
      );
    default:
      return never(shape);
  }
}

/** How many areas share limits, on a ground of its own. */
function Count({ x, y, count }: { x: number; y: number; count: number }) {
  return (
    <>
      <circle className={styles.ground} cx={x} cy={y} r={count > 9 ? 10 : 8} />
      <text className={styles.countAlone} x={x} y={y} dy="0.35em" textAnchor="middle">
        {count}
      </text>
    </>
  );
}

/** Feet where limits are; an arrowhead where there is none. */
function stretchPath({ shape, x, y, left, right, top, bottom, endless }: ScatterMark): string {
  if (shape === 'across') {
    const end = endless.across
      ? `m${-FOOT},${-FOOT}l${FOOT},${FOOT}l${-FOOT},${FOOT}`
      : `m0,${-FOOT}v${2 * FOOT}`;
    return `M${left},${y - FOOT}v${2 * FOOT}M${left},${y}H${right}${end}`;
  }
  const end = endless.up
    ? `m${-FOOT},${FOOT}l${FOOT},${-FOOT}l${FOOT},${FOOT}`
    : `m${-FOOT},0h${2 * FOOT}`;
  return `M${x - FOOT},${bottom}h${2 * FOOT}M${x},${bottom}V${top}${end}`;
}
