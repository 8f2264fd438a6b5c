import type { KeyboardEvent, MouseEvent } from 'react';
import type { AreaCode } from '../domain/units';
import { useAtlas } from '../state/store';
import styles from './AreaDots.module.css';
import { nearestTo } from './nearest';
import { useRovingFocus } from './useRovingFocus';

/** An area as a dot, in pixels. */
export interface AreaDot {
  code: AreaCode;
  x: number;
  y: number;
  colour: string;
  /** What is told of it under the pointer. */
  title: string;
}

/** How far from a dot's middle a press still means it: a target of 24 by 24 CSS pixels. */
const REACH = 12;

/**
 * A dot for each area, all of them one tab stop: arrows go from left to right. Coming to one shows
 * the area on the map, pressing it selects it.
 */
export function AreaDots({ dots, radius }: { dots: readonly AreaDot[]; radius: number }) {
  const hovered = useAtlas((state) => state.hovered);
  const selected = useAtlas((state) => state.view.units);
  const hover = useAtlas((state) => state.hover);
  const select = useAtlas((state) => state.select);
  const inOrder = [...dots].sort((one, two) => one.x - two.x || two.y - one.y);
  const roving = useRovingFocus(
    inOrder.map(({ code }) => code),
    selected[0],
  );
  const standsOut = (code: AreaCode) => code === hovered || selected.includes(code);
  const press = (code: AreaCode) => select(code === selected[0] ? null : code);
  const meantBy = (event: MouseEvent<SVGGElement>) =>
    nearestTo(dots, placeIn(event.currentTarget, event), REACH)?.code;
  return (
    <g
      {...roving.container}
      onPointerMove={(event) => hover(meantBy(event) ?? null)}
      onPointerLeave={() => hover(null)}
      onClick={(event) => {
        const code = meantBy(event);
        if (code !== undefined) press(code);
      }}
    >
      {dots.map(({ code, x, y, colour, title }) => (
        <g
          key={code}
          {...roving.item(code)}
          className={styles.item}
          role="button"
          aria-label={title}
          aria-pressed={selected[0] === code}
          onFocus={() => hover(code)}
          onBlur={() => hover(null)}
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            press(code);
          }}
        >
          <circle className={styles.target} cx={x} cy={y} r={REACH} />
          <circle className={styles.dot} cx={x} cy={y} r={radius} fill={colour} />
        </g>
      ))}
      {dots
        .filter(({ code }) => standsOut(code))
        .map(({ code, x, y }) => (
          <circle key={code} className={styles.ring} cx={x} cy={y} r={radius + 2.5} />
        ))}
    </g>
  );
}

/** Where a pointer is, in the pixels that a drawing counts by. */
function placeIn(drawing: SVGGElement, { clientX, clientY }: MouseEvent): DOMPoint {
  return new DOMPoint(clientX, clientY).matrixTransform(drawing.getScreenCTM()?.inverse());
}
