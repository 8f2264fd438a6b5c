import { type CSSProperties, useId } from 'react';
import type { Look } from '../../domain/scene/look';
import { toneColour, toneOn } from '../../domain/scene/paint';
import styles from './KindSymbol.module.css';
import { Overlay } from './Overlay';
import { Sign } from './Sign';
import { Stripes } from './Stripes';

interface KindSymbolProps {
  look: Look;
  /** The colour of the class, `#rrggbb` or `rgb(r, g, b)`. What is empty has none. */
  colour: string;
  /** The colour of the highest class that it may fall in. */
  highest?: string | undefined;
}

const WIDTH = 26;
const HEIGHT = 16;

/**
 * How a kind of knowledge looks on the map, as a small swatch: solid, hatched, dotted, dashed, marked
 * or empty. It says nothing that the words beside it don't, so it is hidden from screen readers.
 */
export function KindSymbol({ look, colour, highest }: KindSymbolProps) {
  const clip = useId();
  const marks: CSSProperties & Record<'--mark', string> = { '--mark': toneColour(toneOn(colour)) };
  const { base, faint, overlay, sign } = look;
  const filled = base !== 'empty';
  return (
    <svg
      className={styles.symbol}
      style={marks}
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
        {base === 'hatched' && <Stripes colour={highest} faint={faint} />}
        {overlay !== null && <Overlay pattern={overlay} />}
        {sign !== null && <Sign sign={sign} />}
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
