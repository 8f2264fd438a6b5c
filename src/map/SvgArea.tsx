import type { AreaPaint } from '../domain/scene/paint';
import type { AreaCode } from '../domain/units';
import { useAtlas } from '../state/store';
import styles from './SvgMap.module.css';

interface SvgAreaProps {
  code: AreaCode;
  d: string;
  paint: AreaPaint;
  /** Ids of the patterns, by colour of their stripes. */
  hatches: ReadonlyMap<string, string>;
  faded: boolean;
}

/** One area with what lies over its colour. Its equal for the keyboard is the list of areas. */
export function SvgArea({ code, d, paint, hatches, faded }: SvgAreaProps) {
  const hover = useAtlas((state) => state.hover);
  const select = useAtlas((state) => state.select);
  const { fill, dots, hatch } = paint;
  return (
    <>
      {/* Faded colours fade to paper, not to what is below. */}
      {faded && <path className={styles.paper} d={d} />}
      <g className={faded ? styles.faded : undefined}>
        <path
          className={styles.area}
          d={d}
          fill={fill}
          onPointerEnter={() => hover(code)}
          onClick={() => select(code)}
        />
        {dots !== null && <path className={styles.marks} d={d} fill={`url(#map-dots-${dots})`} />}
        {hatch !== null && (
          <path
            className={styles.marks}
            d={d}
            fill={`url(#${hatches.get(hatch.stripe) ?? ''})`}
            opacity={hatch.opacity}
          />
        )}
      </g>
    </>
  );
}
