import { pairText } from '../../i18n/pair';
import { LevelChoice } from '../../panels/choose/LevelChoice';
import { SurenessChoice } from '../../panels/legend/SurenessChoice';
import { useText } from '../../state/language';
import parts from '../parts/parts.module.css';
import { AxisMenus } from './AxisMenus';
import styles from './pair.module.css';
import { PairClasses } from './PairClasses';
import { PairKey } from './PairKey';
import { usePairSides } from './usePair';

/** Which two indicators, and the key of the map, whose cells light their areas. */
export function PairLegend() {
  const words = useText(pairText);
  const { first, second, setFirst, setSecond, setBoth } = usePairSides();
  return (
    <div className={parts.panel}>
      <section className={styles.axes} aria-label={words.axes}>
        <AxisMenus side="across" pane={first} onSet={setFirst} />
        <AxisMenus side="up" pane={second} onSet={setSecond}>
          <button
            type="button"
            className={styles.swap}
            onClick={() => setBoth(second, first)}
            aria-label={words.swap}
          >
            <span aria-hidden="true">⇅</span>
          </button>
        </AxisMenus>
      </section>
      {first.year !== second.year && (
        <p className={parts.remark}>
          <span>{words.yearsApart(first.year, second.year)}</span>{' '}
          <button
            type="button"
            className={styles.inline}
            onClick={() => setSecond({ ...second, year: first.year, line: null })}
          >
            {words.sameYear(first.year)}
          </button>
        </p>
      )}
      <LevelChoice />
      <PairKey />
      <SurenessChoice />
      <PairClasses />
    </div>
  );
}
