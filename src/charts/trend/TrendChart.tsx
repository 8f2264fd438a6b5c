import { useMemo, useState } from 'react';
import { lineFor } from '../../domain/lines';
import { type LineId, UNSTATED_LINE } from '../../domain/povertyLines';
import { chartText } from '../../i18n/charts';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useTheme } from '../../state/theme';
import { familyColour } from '../familyColour';
import { useWidth } from '../useWidth';
import { EraPanels, type TrendPlace } from './EraPanels';
import { type Era, erasOf, figuresIn, figuresOf } from './eras';
import { Readout } from './Readout';
import type { TrendState } from './state';
import styles from './trend.module.css';
import { TrendTable } from './TrendTable';

interface TrendChartProps {
  state: TrendState;
  /**
   * Called with what a reader chooses in it.
   * @param line the poverty line of the figures there; null where that is the one counted by anyway
   */
  onYear: (year: number, line: LineId | null) => void;
  /** Of each era, in CSS pixels. */
  height?: number;
}

/** Figures through the years, each poverty line on a scale of its own, as wide as its place. */
export function TrendChart({ state, onYear, height }: TrendChartProps) {
  const facts = useFacts();
  const language = useLanguage();
  const words = useText(chartText);
  const theme = useTheme();
  const [measure, width] = useWidth(300);
  const [active, setActive] = useState<TrendPlace>();
  const eras = useMemo(() => erasOf(state), [state]);
  const [subject] = state.areas;
  if (subject === undefined) return <p className={styles.nothing}>{words.nothing}</p>;

  const { indicator, year } = state;
  // Lines that only the areas around were counted by stand apart, or they would bury the subject's.
  const own = eras.filter(({ hasSubject }) => hasSubject);
  const others = eras.filter(({ hasSubject }) => !hasSubject);
  const shown = active ?? placeOf(own, year, lineFor(facts, indicator.id, year));
  const era = eras.find(({ line }) => line === shown?.line);
  const panels = {
    state,
    width,
    height: height ?? (own.length > 1 ? 100 : 160),
    active,
    onActive: setActive,
    onChoose: ({ line, year: chosen }: TrendPlace) => {
      const isGiven = line === lineFor(facts, indicator.id, chosen) || line === UNSTATED_LINE;
      onYear(chosen, isGiven ? null : line);
    },
  };
  return (
    <figure
      ref={measure}
      className={styles.figure}
      style={{ color: familyColour(indicator.family, theme) }}
    >
      <Readout
        indicator={indicator}
        several={state.areas.length > 1}
        figures={era === undefined || shown === undefined ? [] : figuresIn(era, shown.year)}
      />
      <EraPanels {...panels} eras={own} />
      {others.length > 0 && (
        <details className={styles.fold}>
          <summary>{words.otherLines(others.length)}</summary>
          <EraPanels {...panels} eras={others} />
        </details>
      )}
      <TrendTable
        caption={words.trend(indicator.name[language], subject.name)}
        indicator={indicator}
        figures={eras.flatMap(figuresOf)}
      />
    </figure>
  );
}

/** Where the subject is in the shown year: by the line that is counted by, else by any. */
function placeOf(eras: readonly Era[], year: number, line: LineId | null): TrendPlace | undefined {
  const inYear = eras.filter(({ areas }) =>
    areas.some(
      ({ role, segments }) =>
        role === 'subject' &&
        segments.some(({ points }) => points.some((one) => one.year === year)),
    ),
  );
  const era = inYear.find((one) => one.line === line) ?? inYear[0];
  return era && { line: era.line, year };
}
