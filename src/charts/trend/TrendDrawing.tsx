import { Mark } from './Mark';
import type { TrendLayout } from './layout';
import styles from './trend.module.css';

interface TrendDrawingProps {
  layout: TrendLayout;
  /** A value on the axis as the language writes it. */
  axisValue: (value: number) => string;
  /** The key of the mark that the reader is at. */
  active: string | undefined;
}

/** Draws a trend as it was laid out; a table beside it says the same to screen readers. */
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
          <text className={styles.tick} x={plot.left - 6} y={y} dy="0.35em" textAnchor="end">
            {axisValue(value)}
          </text>
        </g>
      ))}
      {layout.breaks.map((x) => (
        <line key={x} className={styles.break} x1={x} x2={x} y1={plot.top} y2={plot.bottom} />
      ))}
      {layout.xTicks.map(({ year, x }) => (
        <text key={year} className={styles.tick} x={x} y={plot.bottom + 15} textAnchor="middle">
          {year}
        </text>
      ))}
      {layout.eras.map(({ line, left, right, y, label }) => (
        <g key={line.id} className={line.scope === 'province' ? styles.provinceEra : styles.era}>
          <line x1={left} x2={right} y1={y} y2={y} />
          <text x={(left + right) / 2} y={y + 11} textAnchor="middle">
            {label}
          </text>
        </g>
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
              <Mark key={mark.key} mark={mark} active={mark.key === active} />
            ))}
          <text className={styles.name} x={label.x} y={label.y} dy="0.35em">
            {label.area.name}
          </text>
        </g>
      ))}
    </svg>
  );
}
