import { useId } from 'react';
import type { Indicator } from '../../domain/indicators';
import { chartText } from '../../i18n/charts';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import type { useRovingFocus } from '../useRovingFocus';
import type { EraLayout } from './layout';
import styles from './trend.module.css';
import { TrendDrawing } from './TrendDrawing';
import { phraseOf, wordsOfMark } from './words';

interface EraPanelProps {
  /** The poverty line; null where the indicator knows none. */
  title: string | null;
  indicator: Indicator;
  layout: EraLayout;
  axisValue: (value: number) => string;
  /** The year that the reader is at. */
  active: number | undefined;
  /** What the button of a year must carry to be moved to. */
  item: (year: number) => ReturnType<ReturnType<typeof useRovingFocus>['item']>;
  onActive: (year: number | undefined) => void;
  onChoose: (year: number) => void;
}

/** Figures of one poverty line on a scale of their own, with a button as high as the plot a year. */
export function EraPanel(props: EraPanelProps) {
  const { title, indicator, layout, axisValue, active, item, onActive, onChoose } = props;
  const facts = useFacts();
  const language = useLanguage();
  const words = useText(chartText);
  const heading = useId();
  const { plot, height } = layout;
  return (
    <div
      className={styles.era}
      role={title === null ? undefined : 'group'}
      aria-labelledby={title === null ? undefined : heading}
    >
      {title !== null && (
        <p id={heading} className={styles.line}>
          {title}
        </p>
      )}
      <div className={styles.plot} style={{ height }}>
        <TrendDrawing layout={layout} axisValue={axisValue} active={active} />
        {layout.columns.map(({ year, marks, left, right }) => {
          const said = marks.map((mark) => phraseOf(wordsOfMark(facts, indicator, mark, language)));
          return (
            <button
              key={year}
              type="button"
              className={styles.target}
              style={{ left, width: right - left, top: plot.top - 4, height: height - plot.top }}
              aria-label={`${year}: ${said.join('; ')}; ${words.goTo(year)}`}
              onPointerEnter={() => onActive(year)}
              onPointerLeave={() => onActive(undefined)}
              onFocus={() => onActive(year)}
              onBlur={() => onActive(undefined)}
              onClick={() => onChoose(year)}
              {...item(year)}
            />
          );
        })}
      </div>
    </div>
  );
}
