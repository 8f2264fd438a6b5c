import type { CSSProperties } from 'react';
import type { Indicator } from '../../domain/indicators';
import { compareAreasText } from '../../i18n/compareAreas';
import { useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { useTheme } from '../../state/theme';
import { AxisTicks } from '../AxisTicks';
import { familyColour } from '../familyColour';
import type { RovingItem } from '../rovingItem';
import { useRovingFocus } from '../useRovingFocus';
import { useWidth } from '../useWidth';
import styles from './axis.module.css';
import { type AxisArea, type AxisRow, layoutAxis } from './layout';
import { AxisMarkView } from './AxisMarkView';

interface AxisChartProps {
  indicator: Indicator;
  /** The list's name. */
  title: string;
  areas: readonly AxisArea[];
}

/** Height of a row in CSS pixels; the style sheet has the same. */
const ROW = 40;

/** Areas on one axis, with lines through those that they are held against; one tab stop, from which
 * arrows go from area to area. */
export function AxisChart({ indicator, title, areas }: AxisChartProps) {
  const theme = useTheme();
  const [measure, width] = useWidth(180);
  const layout = layoutAxis(indicator, areas, width);
  const references = layout.rows.filter(({ area }) => area.role === 'reference');
  const roving = useRovingFocus(layout.rows.map(({ area }) => area.code));
  const colour: CSSProperties = { color: familyColour(indicator.family, theme) };
  return (
    <div className={styles.chart} style={colour}>
      <ul className={styles.rows} aria-label={title} {...roving.container}>
        {layout.rows.map((row) => (
          <AxisRowView
            key={row.area.code}
            row={row}
            references={references}
            width={width}
            item={roving.item(row.area.code)}
          />
        ))}
      </ul>
      <div className={styles.foot}>
        <span />
        <div ref={measure}>
          <svg width={width} height={20} aria-hidden="true" focusable="false">
            <AxisTicks width={width} y={0.5} ticks={layout.ticks} />
          </svg>
        </div>
      </div>
    </div>
  );
}

interface AxisRowViewProps {
  row: AxisRow;
  references: readonly AxisRow[];
  width: number;
  item: RovingItem;
}

function AxisRowView({ row: { area, mark }, references, width, item }: AxisRowViewProps) {
  const facts = useFacts();
  const words = useText(compareAreasText);
  const hovered = useAtlas((state) => state.hovered === area.code);
  const hover = useAtlas((state) => state.hover);
  const show = () => hover(facts.registry.unit(area.code) === undefined ? null : area.code);
  return (
    <li
      {...item}
      className={styles.row}
      data-role={area.role}
      data-hovered={hovered}
      onPointerEnter={show}
      onPointerLeave={() => hover(null)}
      onFocus={show}
      onBlur={() => hover(null)}
    >
      <span className={styles.words}>
        <span className={styles.name} translate="no">
          {area.name}
        </span>
        <span className={styles.value}>
          {area.own === undefined ? words.notDrawn : area.figure}
        </span>
      </span>
      <svg width={width} height={ROW} aria-hidden="true" focusable="false">
        {references.map(({ area: { code }, mark: line }) =>
          line === undefined ? null : line.shape.kind === 'bar' ? (
            <rect
              key={code}
              className={styles.band}
              x={line.from}
              width={Math.max(1, line.to - line.from)}
              y={0}
              height={ROW}
            />
          ) : (
            <line
              key={code}
              className={styles.line}
              x1={line.from}
              x2={line.from}
              y1={0}
              y2={ROW}
            />
          ),
        )}
        {mark !== undefined && <AxisMarkView mark={mark} middle={ROW / 2} />}
      </svg>
    </li>
  );
}
