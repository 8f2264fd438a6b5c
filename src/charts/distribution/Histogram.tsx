import type { Indicator } from '../../domain/indicators';
import { compareRankingText } from '../../i18n/compareRanking';
import { useFormat, useText } from '../../state/language';
import { useAtlas } from '../../state/store';
import styles from './distribution.module.css';
import { useRovingFocus } from '../useRovingFocus';
import type { HistogramLayout } from './histogram';

interface HistogramProps {
  layout: HistogramLayout;
  colours: readonly string[];
  indicator: Indicator;
  /** The reader has come to a column, here in words; null when they leave it. */
  onColumn: (told: string | null) => void;
}

/** Columns that count areas, in the colours of their classes; pointing at one lights its class, arrows go
 * from one to the next. */
export function Histogram({ layout, colours, indicator, onColumn }: HistogramProps) {
  const words = useText(compareRankingText);
  const format = useFormat();
  const hoverClass = useAtlas((state) => state.hoverClass);
  const roving = useRovingFocus(layout.columns.map(({ low }) => String(low)));
  const toldOf = ({ low, high, count }: HistogramLayout['columns'][number]) =>
    words.bin(format.number(low), format.short(indicator, high), count);
  return (
    <g {...roving.container}>
      {layout.columns.map((column) => (
        <g
          key={column.low}
          {...roving.item(String(column.low))}
          role="img"
          aria-label={toldOf(column)}
          onFocus={() => onColumn(toldOf(column))}
          onBlur={() => onColumn(null)}
          onPointerEnter={() => onColumn(toldOf(column))}
          onPointerLeave={() => onColumn(null)}
        >
          <rect
            className={styles.reach}
            x={column.x}
            width={column.width}
            y={0}
            height={layout.axisY}
          />
          {column.parts.map(({ place, y, height }) => (
            <rect
              key={place}
              className={styles.column}
              x={column.x + 0.5}
              width={Math.max(1, column.width - 1)}
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
            x={column.x + column.width / 2}
            y={(column.parts.at(-1)?.y ?? layout.axisY) - 4}
            textAnchor="middle"
          >
            {format.number(column.count)}
          </text>
        </g>
      ))}
    </g>
  );
}
