import type { AreaCode } from '../../domain/units';
import { type AreaDot, AreaDots } from '../AreaDots';
import { AxisTicks } from '../AxisTicks';
import { DotReadout } from '../DotReadout';
import { useWidth } from '../useWidth';
import { layoutMoran, type MoranPoint } from './layout';
import styles from './moran.module.css';

/** A point with how it looks and what is told of it. */
export interface ScatterPoint extends MoranPoint, Pick<AreaDot, 'colour' | 'title'> {}

interface MoranScatterProps {
  /** What the drawing is called. */
  label: string;
  points: readonly ScatterPoint[];
  /** Moran's I: how steep the line is. */
  index: number;
  /** What lies along, and what upwards. */
  names: { along: string; upwards: string };
  /** How figures on the axes are written. */
  alongText: (value: number) => string;
  upwardsText: (value: number) => string;
  stacked: boolean;
}

const RADIUS = 4;

/** Each area by its value and the mean of its neighbours. */
export function MoranScatter(props: MoranScatterProps) {
  const { label, points, index, names, alongText, upwardsText, stacked } = props;
  const [measure, width] = useWidth(320);
  const layout = layoutMoran(points, index, width, stacked);
  const { plot, slope, meanX, meanY } = layout;
  const looks = new Map(points.map((point): [AreaCode, ScatterPoint] => [point.code, point]));
  return (
    <figure ref={measure} className={styles.figure}>
      <p className={styles.names}>
        <span>{`↑ ${names.upwards}`}</span>
      </p>
      <svg
        width={width}
        height={layout.height}
        viewBox={`0 0 ${width} ${layout.height}`}
        role="group"
        aria-label={label}
      >
        <rect
          className={styles.plot}
          x={plot.left}
          y={plot.top}
          width={plot.right - plot.left}
          height={plot.bottom - plot.top}
        />
        <line className={styles.mean} x1={meanX} x2={meanX} y1={plot.top} y2={plot.bottom} />
        <line className={styles.mean} x1={plot.left} x2={plot.right} y1={meanY} y2={meanY} />
        <line className={styles.slope} {...slope} />
        <AxisTicks
          from={plot.left}
          width={plot.right}
          y={plot.bottom}
          ticks={layout.xTicks.map(({ value, at }) => ({ value, x: at }))}
          textOf={alongText}
        />
        {layout.yTicks.map(({ value, at }) => (
          <g key={value}>
            <line className={styles.grid} x1={plot.left - 4} x2={plot.left} y1={at} y2={at} />
            <text
              translate="no"
              className={styles.tick}
              x={plot.left - 6}
              y={at}
              dominantBaseline="middle"
              textAnchor="end"
            >
              {upwardsText(value)}
            </text>
          </g>
        ))}
        <AreaDots
          radius={RADIUS}
          dots={layout.points.map(({ code, x, y }) => {
            const { colour = '', title = '' } = looks.get(code) ?? {};
            return { code, x, y, colour, title };
          })}
        />
      </svg>
      <p className={styles.names}>
        <span />
        <span>{`${names.along} →`}</span>
      </p>
      <DotReadout dots={points} />
    </figure>
  );
}
