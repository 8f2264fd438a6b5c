import type { AreaCode } from '../domain/units';
import { useAtlas } from '../state/store';
import styles from './AreaDots.module.css';

/** An area as a dot, in pixels. */
export interface AreaDot {
  code: AreaCode;
  x: number;
  y: number;
  colour: string;
  /** What is told of it under the pointer. */
  title: string;
}

/**
 * A dot for each area: pointing at one shows the area on the map, a click selects it. A list beside
 * it does the same by keyboard.
 */
export function AreaDots({ dots, radius }: { dots: readonly AreaDot[]; radius: number }) {
  const hovered = useAtlas((state) => state.hovered);
  const selected = useAtlas((state) => state.view.units);
  const hover = useAtlas((state) => state.hover);
  const select = useAtlas((state) => state.select);
  const standsOut = (code: AreaCode) => code === hovered || selected.includes(code);
  return (
    <g>
      {dots.map(({ code, x, y, colour, title }) => (
        <circle
          key={code}
          className={styles.dot}
          cx={x}
          cy={y}
          r={radius}
          fill={colour}
          onPointerEnter={() => hover(code)}
          onPointerLeave={() => hover(null)}
          onClick={() => select(code)}
        >
          <title>{title}</title>
        </circle>
      ))}
      {dots
        .filter(({ code }) => standsOut(code))
        .map(({ code, x, y }) => (
          <circle key={code} className={styles.ring} cx={x} cy={y} r={radius + 2.5} />
        ))}
    </g>
  );
}
