import { useMemo, useState } from 'react';
import { chartText } from '../../i18n/charts';
import { useFormat, useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useTheme } from '../../state/theme';
import readout from '../readout.module.css';
import { useWidth } from '../useWidth';
import { familyColour } from '../familyColour';
import { layoutTrend, type TrendMark } from './layout';
import type { TrendState } from './state';
import styles from './trend.module.css';
import { TrendDrawing } from './TrendDrawing';
import { TrendTable } from './TrendTable';
import { wordsOfMark } from './words';

interface TrendChartProps {
  state: TrendState;
  /** Called with the year of a mark that the reader presses. */
  onYear: (year: number) => void;
  height?: number;
}

/** A line through the years, as wide as its place, with a button on every mark. */
export function TrendChart({ state, onYear, height = 200 }: TrendChartProps) {
  const facts = useFacts();
  const language = useLanguage();
  const words = useText(chartText);
  const format = useFormat();
  const theme = useTheme();
  const [measure, width] = useWidth(300);
  const [active, setActive] = useState<string>();
  const layout = useMemo(() => layoutTrend(state, { width, height }), [state, width, height]);
  const [subject] = state.areas;
  if (subject === undefined) return <p className={styles.nothing}>{words.nothing}</p>;

  const rows = layout.marks.map((mark) => ({
    mark,
    key: mark.key,
    words: wordsOfMark(facts, state.indicator, mark, language),
  }));
  // Without a mark under the pointer the line below says the shown year's figure.
  const inYear = rows.filter(({ mark }) => mark.area === subject && mark.point.year === state.year);
  const shown =
    rows.find((row) => row.key === active) ??
    // Before what only stands beside it: of another population, or by an unnamed line.
    inYear.find(({ mark }) => isPrincipal(mark)) ??
    inYear[0];
  return (
    <figure ref={measure} className={styles.figure}>
      <div
        className={styles.plot}
        style={{ height, color: familyColour(state.indicator.family, theme) }}
      >
        <TrendDrawing layout={layout} axisValue={(value) => format.number(value)} active={active} />
        {rows.map(({ mark, key, words: said }) => (
          <button
            key={key}
            type="button"
            className={styles.target}
            style={{ left: mark.x, top: mark.y }}
            // The references are read in the table; Tab stays with the area in question.
            tabIndex={mark.area === subject ? 0 : -1}
            aria-label={`${said.area}, ${said.year}: ${howKnown([said.value, said.kind, said.scope], ', ')}; ${words.goTo(mark.point.year)}`}
            onPointerEnter={() => setActive(key)}
            onPointerLeave={() => setActive(undefined)}
            onFocus={() => setActive(key)}
            onBlur={() => setActive(undefined)}
            onClick={() => onYear(mark.point.year)}
          />
        ))}
      </div>
      <figcaption className={`${readout.readout ?? ''} ${styles.readout ?? ''}`}>
        {shown === undefined ? (
          words.hint
        ) : (
          <>
            {shown.words.area} {shown.words.year}: <strong>{shown.words.value}</strong>{' '}
            <span>{howKnown([shown.words.kind, shown.words.scope], ' · ')}</span>
          </>
        )}
      </figcaption>
      <TrendTable caption={words.trend(state.indicator.name[language], subject.name)} rows={rows} />
    </figure>
  );
}

function howKnown(parts: readonly string[], joint: string): string {
  return parts.filter((part) => part !== '').join(joint);
}

/** Of the principal population, and by a line that is named: points of any other stand alone. */
function isPrincipal({ segment, point }: TrendMark): boolean {
  return segment.joined && !point.own.scope.otherPopulation;
}
