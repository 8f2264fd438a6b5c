import styles from './SvgMap.module.css';
import type { SvgMark } from './svgMarks';

interface SvgMarksProps {
  marks: readonly SvgMark[];
  /** CSS pixels to a unit of the drawing. */
  scale: number;
}

/** Discs where sources disagree, as large as WebGL draws them. */
export function SvgMarks({ marks, scale }: SvgMarksProps) {
  return marks.map(({ code, x, y }) => (
    <g key={code} className={styles.mark} transform={`translate(${x} ${y}) scale(${1 / scale})`}>
      <circle r="7.5" />
      <path d="M0 -3.6v4.4M0 4v0.1" />
    </g>
  ));
}
