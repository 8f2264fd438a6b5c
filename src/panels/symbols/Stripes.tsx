import styles from './KindSymbol.module.css';

interface StripesProps {
  /** Undefined where the class is certain and the stripes only say that the value isn't. */
  colour: string | undefined;
  faint: boolean;
}

const STARTS: readonly number[] = [-14, -5, 4, 13, 22];
const FAINT = 0.55;

/** Stripes of limits, for a swatch of 26 by 16. */
export function Stripes({ colour, faint }: StripesProps) {
  return (
    <g
      className={styles.stripes}
      opacity={faint ? FAINT : 1}
      style={colour === undefined ? undefined : { stroke: colour }}
    >
      {STARTS.map((x) => (
        <path key={x} d={`M${x} 17 L${x + 17} -1`} />
      ))}
    </g>
  );
}
