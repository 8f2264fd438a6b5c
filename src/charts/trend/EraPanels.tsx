import { lineName } from '../../i18n/statements';
import { chartText } from '../../i18n/charts';
import type { LineId } from '../../domain/povertyLines';
import { useFormat, useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useRovingFocus } from '../useRovingFocus';
import { EraPanel } from './EraPanel';
import { type Era, figuresOf } from './eras';
import { layoutEra } from './layout';
import type { TrendState } from './state';
import styles from './trend.module.css';

/** A year of an era that the reader is at. */
export interface TrendPlace {
  line: LineId | null;
  year: number;
}

interface EraPanelsProps {
  state: TrendState;
  eras: readonly Era[];
  width: number;
  height: number;
  active: TrendPlace | undefined;
  onActive: (place: TrendPlace | undefined) => void;
  onChoose: (place: TrendPlace) => void;
}

/** Narrower than this a panel has no room for its years and names. */
const NARROWEST = 280;
const GAP = 24;
/** A single year has no course to be seen. */
const SPARSE = 80;

/** Eras under each other, or side by side where there is room; one tab stop for all their years. */
export function EraPanels(props: EraPanelsProps) {
  const { state, eras, width, height, active, onActive, onChoose } = props;
  const facts = useFacts();
  const language = useLanguage();
  const format = useFormat();
  const words = useText(chartText);
  const columns = Math.max(1, Math.min(eras.length, Math.floor((width + GAP) / (NARROWEST + GAP))));
  const each = Math.floor((width - (columns - 1) * GAP) / columns);
  const laidOut = eras.map((era) => ({
    era,
    layout: layoutEra(era, {
      width: each,
      height: isSparse(era) ? Math.min(height, SPARSE) : height,
      year: state.year,
      ceiling: state.ceilings?.get(era.line),
    }),
  }));
  const places = laidOut.flatMap(({ era, layout }) =>
    layout.columns.map(({ year }) => ({ line: era.line, year })),
  );
  const start = places.find(({ year }) => year === state.year) ?? places.at(-1);
  const { container, item } = useRovingFocus(places.map(keyOf), start && keyOf(start));
  return (
    <div
      className={styles.eras}
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`, columnGap: GAP }}
      role="group"
      aria-label={words.arrows}
      {...container}
    >
      {laidOut.map(({ era, layout }) => (
        <EraPanel
          key={era.line}
          title={era.line === null ? null : lineName(facts, era.line, language)}
          indicator={state.indicator}
          layout={layout}
          axisValue={(value) => format.number(value)}
          active={active?.line === era.line ? active.year : undefined}
          item={(year) => item(keyOf({ line: era.line, year }))}
          onActive={(year) => onActive(year === undefined ? undefined : { line: era.line, year })}
          onChoose={(year) => onChoose({ line: era.line, year })}
        />
      ))}
    </div>
  );
}

function isSparse(era: Era): boolean {
  return new Set(figuresOf(era).map(({ point }) => point.year)).size === 1;
}

function keyOf({ line, year }: TrendPlace): string {
  return `${line ?? ''} ${year}`;
}
