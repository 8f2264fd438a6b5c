import type { CSSProperties, ReactElement } from 'react';
import type { Unit } from '../../domain/units';
import { unitName } from '../../i18n/areas';
import { spared } from '../../i18n/spared';
import { useAreaRow } from '../../state/areaRow';
import { useLanguage } from '../../state/language';
import { useAtlas } from '../../state/store';
import type { Stretch } from './bars';
import type { RovingItem } from '../rovingItem';
import { useRovingFocus } from '../useRovingFocus';
import styles from './bars.module.css';

/** One area with its bar. */
export interface Bar {
  unit: Unit;
  /** Before the name: its rank, or nothing. */
  place: string;
  /** How it is known, drawn as on the map. */
  symbol: ReactElement;
  stretch: Stretch;
  /** A band between limits rather than a bar. */
  isBand: boolean;
  colour: string;
  figure: string;
  /** Below the name. */
  note: string | null;
  /** All of it in words. */
  spoken: string;
}

/** Areas with bars, all of them one tab stop with arrows inside; pointing at one shows it on the map,
 * pressing it selects it. */
export function BarList({ label, bars }: { label: string; bars: readonly Bar[] }) {
  const selected = useAtlas((state) => state.view.units[0]);
  const roving = useRovingFocus(
    bars.map(({ unit }) => unit.code),
    selected,
  );
  return (
    <ol className={styles.list} aria-label={label} {...roving.container}>
      {bars.map((bar) => (
        <li key={bar.unit.code}>
          <BarRow bar={bar} item={roving.item(bar.unit.code)} />
        </li>
      ))}
    </ol>
  );
}

function BarRow({ bar, item }: { bar: Bar; item: RovingItem }) {
  const language = useLanguage();
  const { code, name } = bar.unit;
  const row = useAreaRow(code);
  const { from, to } = bar.stretch;
  const place: CSSProperties = {
    insetInlineStart: `${from}%`,
    inlineSize: `max(${to - from}%, 2px)`,
    ...(bar.isBand ? { color: bar.colour } : { background: bar.colour }),
  };
  return (
    <button
      type="button"
      {...row}
      {...item}
      className={styles.row}
      aria-label={`${unitName(bar.unit, language)}: ${bar.spoken}`}
      data-placed={bar.place !== ''}
    >
      <span className={styles.place} translate="no">
        {bar.place}
      </span>
      {bar.symbol}
      <span className={styles.name} translate="no">
        {name}
      </span>
      <span className={styles.figure} translate={spared(bar.figure)}>
        {bar.figure}
      </span>
      <span className={styles.track}>
        <span className={bar.isBand ? styles.band : styles.bar} style={place} />
      </span>
      {bar.note !== null && <span className={styles.note}>{bar.note}</span>}
    </button>
  );
}
