import type { Indicator } from '../../domain/indicators';
import { compareRankingText } from '../../i18n/compareRanking';
import { useFormat, useText } from '../../state/language';
import { useAtlas } from '../../state/store';
import styles from './distribution.module.css';
import type { HistogramLayout } from './histogram';

interface HistogramProps {
  layout: HistogramLayout;
  colours: readonly string[];
  indicator: Indicator;
}

/** Columns that count areas, in the colours of their classes; pointing at one lights its class. */
export function Histogram({ layout, colours, indicator }: HistogramProps) {
  const words = useText(compareRankingText);
  const format = useFormat();
  const hoverClass = useAtlas((state) => state.hoverClass);
  return (
    <g>
      {layout.columns.map(({ low, high, count, x, width, parts }) => (
        <g key={low}>
          <title>{words.bin(format.number(low), format.short(indicator, high), count)}</title>
          {parts.map(({ place, y, height }) => (
            <rect
              key={place}
              className={styles.column}
              x={x + 0.5}
              width={Math.max(1, width - 1)}
              y={y}
              height={height}
              fill={colours[place]}
              onPointerEnter={() => hoverClass(place)}
              onPointerLeave={() => hoverClass(null)}
            />
          ))}
          <text
            translate="no"
            className={styles.tick}
            x={x + width / 2}
            y={(parts.at(-1)?.y ?? layout.axisY) - 4}
            textAnchor="middle"
          >
            {format.number(count)}
          </text>
        </g>
      ))}
    </g>
  );
}
