import { useState } from 'react';
import type { Quartiles } from '../../domain/comparison/quartiles';
import { classColours } from '../../domain/colours';
import type { Scene } from '../../domain/scene/scene';
import { chartText } from '../../i18n/charts';
import { compareRankingText } from '../../i18n/compareRanking';
import { useLanguage, useText } from '../../state/language';
import { useTheme } from '../../state/theme';
import { useWords } from '../../state/words';
import { AreaDots } from '../AreaDots';
import { AxisTicks } from '../AxisTicks';
import { DotReadout } from '../DotReadout';
import { layoutRanking } from '../ranking/layout';
import { dotsOf } from '../ranking/dots';
import readout from '../readout.module.css';
import { useWidth } from '../useWidth';
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

/** How the figures of a scene spread: a dot for each area, or columns that count them. Either way it
 * is one tab stop, with arrows inside. */
export function DistributionChart({ scene, drawnAs, quartiles }: DistributionChartProps) {
  const words = useText(compareRankingText);
  const charts = useText(chartText);
  const language = useLanguage();
  const theme = useTheme();
  const [measure, width] = useWidth(320);
  const { indicator, request } = scene;
  const colours = classColours(indicator.family, scene.classes, theme);
  const say = useWords();
  const [column, setColumn] = useState<string | null>(null);
  const strip = layoutRanking(scene, width, 4.5);
  const dots = dotsOf(strip, colours, (item) => say.inScene(scene, item).short, scene);
  const layout =
    drawnAs === 'dots' ? strip : layoutHistogram(strip.dots, indicator.zeroClass, width);
  const { axisY, height, ticks, x } = layout;
  // Room above for the median's name.
  const top = -14;
  return (
    <figure ref={measure} className={styles.figure}>
      <svg
        width={width}
        height={height - top}
        viewBox={`0 ${top} ${width} ${height - top}`}
        role="group"
        aria-label={words.chart(indicator.name[language], request.year, strip.dots.length)}
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
          <Histogram layout={layout} colours={colours} indicator={indicator} onColumn={setColumn} />
        ) : (
          <AreaDots radius={strip.radius} dots={dots} />
        )}
      </svg>
      {drawnAs === 'dots' ? (
        <DotReadout dots={dots} />
      ) : (
        <figcaption className={readout.readout}>{column ?? charts.hintColumns}</figcaption>
      )}
    </figure>
  );
}
