import { Mark } from './Mark';
import type { EraLayout } from './layout';
import styles from './trend.module.css';

interface TrendDrawingProps {
  layout: EraLayout;
  /** A value on the axis as the language writes it. */
  axisValue: (value: number) => string;
  /** The year that the reader is at. */
  active: number | undefined;
}

/** Draws an era as it was laid out; buttons over it, and a table, say the same in words. */
export function TrendDrawing({ layout, axisValue, active }: TrendDrawingProps) {
  const { plot } = layout;
  return (
    <svg
      className={styles.drawing}
      width={layout.width}
      height={layout.height}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      aria-hidden="true"
      focusable="false"
    >
      {layout.yearX !== undefined && (
        <line
          className={styles.now}
          x1={layout.yearX}
          x2={layout.yearX}
          y1={plot.top}
          y2={plot.bottom}
        />
      )}
      {layout.yTicks.map(({ value, y }) => (
        <g key={value}>
          <line className={styles.grid} x1={plot.left} x2={plot.right} y1={y} y2={y} />
          <text
            className={styles.tick}
            x={plot.left - 6}
            y={y}
            dy="0.35em"
            textAnchor="end"
            translate="no"
          >
            {axisValue(value)}
          </text>
        </g>
      ))}
      {layout.xTicks.map(({ year, x }) => (
        <text key={year} className={styles.tick} x={x} y={plot.bottom + 16} textAnchor="middle">
          {year}
        </text>
      ))}
      {/* The subject is drawn last, above the areas that it is held against. */}
      {[...layout.labels].reverse().map((label) => (
        <g
          key={label.area.code}
          className={label.area.role === 'subject' ? styles.subject : styles.reference}
        >
          <line
            className={styles.leader}
            x1={label.fromX}
            y1={label.fromY}
            x2={label.x - 3}
            y2={label.y}
          />
          {layout.paths
            .filter((path) => path.area === label.area)
            .map((path) => (
              <path
                key={path.key}
                className={path.bridging ? styles.bridge : styles.path}
                d={path.d}
              />
            ))}
          {layout.marks
            .filter((mark) => mark.area === label.area)
            .map((mark) => (
              <Mark key={mark.key} mark={mark} active={mark.point.year === active} />
            ))}
          <text className={styles.name} x={label.x} y={label.y} dy="0.35em" translate="no">
            {label.area.name}
          </text>
        </g>
      ))}
    </svg>
  );
}
