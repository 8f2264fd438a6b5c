import { memo } from 'react';
import type { AreaPaint } from '../../domain/scene/paint';
import { overFills, type PatternIds } from '../../map/patternIds';
import type { AreaCode } from '../../domain/units';
import { useAtlas } from '../../state/store';
import styles from './years.module.css';

/** What all small maps of a level share. */
export interface YearPaths {
  width: number;
  height: number;
  areas: ReadonlyMap<AreaCode, string>;
  borders: string;
  outline: string;
}

interface YearMapProps {
  paths: YearPaths;
  paints: ReadonlyMap<AreaCode, AreaPaint>;
  patterns: PatternIds;
}

/** One year as a small drawing. The button around it has its name, and the list of areas its
 * figures, so it is silent to screen readers. */
export function YearMap({ paths, paints, patterns }: YearMapProps) {
  return (
    <svg
      className={styles.drawing}
      viewBox={`-2 -2 ${paths.width + 4} ${paths.height + 4}`}
      aria-hidden="true"
      focusable="false"
    >
      <Areas paths={paths} paints={paints} patterns={patterns} />
      <Outlined paths={paths} />
    </svg>
  );
}

const Areas = memo(function Areas({ paths, paints, patterns }: YearMapProps) {
  const hover = useAtlas((state) => state.hover);
  return (
    <g onPointerLeave={() => hover(null)}>
      {[...paths.areas].map(([code, d]) => {
        const paint = paints.get(code);
        if (paint === undefined) return null;
        return (
          <g key={code} onPointerEnter={() => hover(code)}>
            <path d={d} fill={paint.fill} />
            {overFills(paint, patterns).map(({ fill, opacity }) => (
              <path key={fill} d={d} fill={fill} opacity={opacity} />
            ))}
          </g>
        );
      })}
      <path className={styles.border} d={paths.borders} />
      <path className={styles.outline} d={paths.outline} />
    </g>
  );
});

/** The area under the pointer in any of the maps, and the selected ones, in all of them. */
function Outlined({ paths }: { paths: YearPaths }) {
  const hovered = useAtlas((state) => state.hovered);
  const units = useAtlas((state) => state.view.units);
  return (
    <>
      {units.map((code) => (
        <path key={code} className={styles.selected} d={paths.areas.get(code)} />
      ))}
      {hovered !== null && <path className={styles.hovered} d={paths.areas.get(hovered)} />}
    </>
  );
}
