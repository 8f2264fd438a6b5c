import { useId } from 'react';
import type { Kind } from '../../domain/knowledge/kinds';
import { isDark } from '../../domain/luminance';
import styles from './KindSymbol.module.css';
import { Mark } from './Mark';

interface KindSymbolProps {
  kind: Kind;
  /** The colour of the class, `#rrggbb` or `rgb(r, g, b)`. Unknown has none. */
  colour: string;
  /** The colour of the highest class that a bounded figure may fall in. */
  highest?: string;
  /** The limits are those of a containing area. */
  faint?: boolean;
}

const WIDTH = 26;
const HEIGHT = 16;

/**
 * How a kind of knowledge looks on the map, as a small swatch: solid, dotted, hatched, marked or
 * empty. It says nothing that the words beside it don't, so it is hidden from screen readers.
 */
export function KindSymbol({ kind, colour, highest, faint }: KindSymbolProps) {
  const clip = useId();
  const tone = isDark(colour) ? styles.light : styles.dark;
  const filled = kind !== 'unknown';
  return (
    <svg
      className={`${styles.symbol ?? ''} ${tone ?? ''}`}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      focusable="false"
    >
      <clipPath id={clip}>
        <rect width={WIDTH} height={HEIGHT} rx="3" />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <rect width={WIDTH} height={HEIGHT} fill={filled ? colour : 'var(--map-unknown)'} />
        <g opacity={faint === true ? 0.55 : 1}>
          <Mark kind={kind} highest={highest} />
        </g>
      </g>
      <rect
        className={filled ? styles.frame : styles.empty}
        x="0.5"
        y="0.5"
        width={WIDTH - 1}
        height={HEIGHT - 1}
        rx="2.5"
      />
    </svg>
  );
}
