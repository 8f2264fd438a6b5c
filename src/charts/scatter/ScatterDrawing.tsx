import type { Brushed } from './brush';
import { boxOf } from './brush';
import { linesOf } from './labels';
import type { ScatterLayout } from './layout';
import { ScatterMarkView } from './ScatterMarkView';
import styles from './scatter.module.css';

interface ScatterDrawingProps {
  layout: ScatterLayout;
  /** Of the key's cells, in their order. */
  colours: readonly string[];
  /** Values as the axes print them. */
  words: { across: (value: number) => string; up: (value: number) => string };
  /** Groups that stand out by a ring. */
  ringed: ReadonlySet<string>;
  /** Groups that fade. */
  faded: ReadonlySet<string>;
  brushed: Brushed | null;
}

/** Draws a scatter plot as it was laid out. Buttons upon it say what it shows. */
export function ScatterDrawing(props: ScatterDrawingProps) {
  const { layout, colours, words, ringed, faded, brushed } = props;
  const { plot, width, height } = layout;
  return (
    <svg
      className={styles.drawing}
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      {layout.cells.map(({ x, y, width: wide, height: tall }, cell) => (
        <rect
          // Cells have no names of their own, and some have no width.
          key={`cell ${cell}`}
          className={styles.cell}
          x={x}
          y={y}
          width={wide}
          height={tall}
          fill={colours[cell]}
        />
      ))}
      <rect
        className={styles.frame}
        x={plot.left}
        y={plot.top}
        width={plot.right - plot.left}
        height={plot.bottom - plot.top}
      />
      {layout.ticks.across.map(({ value, x }) => (
        <g key={value}>
          <line className={styles.frame} x1={x} x2={x} y1={plot.bottom} y2={plot.bottom + 4} />
          <Tick lines={linesOf(words.across(value))} x={x} y={plot.bottom + 16} anchor="middle" />
        </g>
      ))}
      {layout.ticks.up.map(({ value, y }) => (
        <UpTick key={value} lines={linesOf(words.up(value))} x={plot.left} y={y} />
      ))}
      {layout.marks.map((mark) => (
        <ScatterMarkView
          key={mark.group.key}
          mark={mark}
          colour={colours[mark.group.items[0].classes[0] ?? -1] ?? 'none'}
          ringed={ringed.has(mark.group.key)}
          faded={faded.has(mark.group.key)}
        />
      ))}
      {layout.references.map(({ code, x, y }) => (
        <path key={code} className={styles.reference} d={`M${x},${y - 6}l6,6l-6,6l-6,-6Z`} />
      ))}
      {layout.labels.map(({ key, name, x, y, anchor, quiet }) => (
        <text
          translate="no"
          key={key}
          className={quiet ? styles.quiet : styles.name}
          x={x}
          y={y}
          dy="0.35em"
          textAnchor={anchor}
        >
          {name}
        </text>
      ))}
      {brushed !== null && <rect className={styles.brush} {...boxOf(brushed, layout)} />}
    </svg>
  );
}

/** Height of a line of an axis's words. */
const LINE = 12;

function UpTick({ lines, x, y }: { lines: readonly string[]; x: number; y: number }) {
  const first = y + 4 - ((lines.length - 1) * LINE) / 2;
  return (
    <g>
      <line className={styles.frame} x1={x - 4} x2={x} y1={y} y2={y} />
      <Tick lines={lines} x={x - 7} y={first} anchor="end" />
    </g>
  );
}

interface TickProps {
  lines: readonly string[];
  x: number;
  /** The foot of the first line. */
  y: number;
  anchor: 'middle' | 'end';
}

function Tick({ lines, x, y, anchor }: TickProps) {
  return (
    <text className={styles.tick} textAnchor={anchor}>
      {lines.map((line, place) => (
        <tspan key={line} x={x} y={y + place * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
