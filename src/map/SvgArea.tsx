import type { AreaPaint } from '../domain/scene/paint';
import type { AreaCode } from '../domain/units';
import { useAtlas } from '../state/store';
import { overFills, type PatternIds } from './patternIds';
import styles from './SvgMap.module.css';

interface SvgAreaProps {
  code: AreaCode;
  d: string;
  paint: AreaPaint;
  patterns: PatternIds;
  faded: boolean;
}

/** One area with what lies over its colour. Its equal for the keyboard is the list of areas. */
export function SvgArea({ code, d, paint, patterns, faded }: SvgAreaProps) {
  const hover = useAtlas((state) => state.hover);
  const select = useAtlas((state) => state.select);
  return (
    <>
      {/* Faded colours fade to that of areas that stand back, not to what is below. */}
      {faded && <path className={styles.back} d={d} />}
      <g className={faded ? styles.faded : undefined}>
        <path
          className={styles.area}
          d={d}
          fill={paint.fill}
          onPointerEnter={() => hover(code)}
          onClick={() => select(code)}
        />
        {overFills(paint, patterns).map(({ fill, opacity }) => (
          <path key={fill} className={styles.marks} d={d} fill={fill} opacity={opacity} />
        ))}
      </g>
    </>
  );
}
