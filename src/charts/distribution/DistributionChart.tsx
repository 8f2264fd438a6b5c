import type { Quartiles } from '../../domain/comparison/quartiles';
import { classColours } from '../../domain/colours';
import type { Scene } from '../../domain/scene/scene';
import { compareRankingText } from '../../i18n/compareRanking';
import { useLanguage, useText } from '../../state/language';
import { useTheme } from '../../state/theme';
import { AxisTicks } from '../AxisTicks';
import { layoutRanking } from '../ranking/layout';
import { useWidth } from '../useWidth';
import { Dots } from './Dots';
import styles from './distribution.module.css';
import { Histogram } from './Histogram';
import { layoutHistogram } from './histogram';

export type DrawnAs = 'dots' | 'histogram';

interface DistributionChartProps {
  /** Only its counted areas are drawn. */
  scene: Scene;
  drawnAs: DrawnAs;
  /** Undefined for too few figures. */
  quartiles: Quartiles | undefined;
}

/** How the figures of a scene spread: a dot for each area, or columns that count them. */
export function DistributionChart({ scene, drawnAs, quartiles }: DistributionChartProps) {
  const words = useText(compareRankingText);
  const language = useLanguage();
  const theme = useTheme();
  const [measure, width] = useWidth(320);
  const { indicator, request } = scene;
  const colours = classColours(indicator.family, scene.classes, theme);
  const dots = layoutRanking(scene, width, 4.5);
  const layout = drawnAs === 'dots' ? dots : layoutHistogram(dots.dots, indicator.zeroClass, width);
  const { axisY, height, ticks, x } = layout;
  // Room above for the median's name.
  const top = -14;
  return (
    <figure ref={measure} className={styles.figure}>
      <svg
        width={width}
        height={height - top}
        viewBox={`0 ${top} ${width} ${height - top}`}
        role="img"
        aria-label={words.chart(indicator.name[language], request.year, dots.dots.length)}
      >
        {quartiles !== undefined && (
          <g>
            <rect
              className={styles.middle}
              x={x(quartiles.lower)}
              width={Math.max(1, x(quartiles.upper) - x(quartiles.lower))}
              y={0}
              height={axisY}
            />
            <line
              className={styles.median}
              x1={x(quartiles.median)}
              x2={x(quartiles.median)}
              y1={0}
              y2={axisY}
            />
            <text
              className={styles.medianName}
              x={Math.min(Math.max(x(quartiles.median), 28), width - 28)}
              y={-4}
              textAnchor="middle"
            >
              {words.median}
            </text>
          </g>
        )}
        <AxisTicks width={width} y={axisY} ticks={ticks} />
        {'columns' in layout ? (
          <Histogram layout={layout} colours={colours} indicator={indicator} />
        ) : (
          <Dots layout={layout} colours={colours} scene={scene} />
        )}
      </svg>
    </figure>
  );
}
