import { useFormat } from '../state/language';
import styles from './AxisTicks.module.css';

interface AxisTicksProps {
  /** Where the axis begins and ends, in CSS pixels. */
  from?: number;
  width: number;
  /** Where the axis runs, from the top. */
  y: number;
  ticks: readonly { value: number; x: number }[];
  /** How values are written, where not as plain numbers. */
  textOf?: (value: number) => string;
}

/** A line with round values below it. */
export function AxisTicks({ from = 0, width, y, ticks, textOf }: AxisTicksProps) {
  const format = useFormat();
  return (
    <g>
      <line className={styles.axis} x1={from} x2={width} y1={y} y2={y} />
      {ticks.map(({ value, x }) => (
        <g key={value}>
          <line className={styles.axis} x1={x} x2={x} y1={y} y2={y + 4} />
          <text className={styles.value} x={x} y={y + 16} textAnchor="middle">
            {textOf?.(value) ?? format.number(value)}
          </text>
        </g>
      ))}
    </g>
  );
}
