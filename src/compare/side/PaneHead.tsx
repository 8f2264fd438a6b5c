import { tallyYears } from '../../domain/scene/tally';
import { pairText } from '../../i18n/pair';
import { sideText } from '../../i18n/side';
import { IndicatorOptions } from '../../panels/choose/IndicatorOptions';
import { Icon } from '../../panels/icons/Icon';
import type { Pane } from '../../state/compareView';
import { useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import styles from './side.module.css';

interface PaneHeadProps {
  /** From 1. */
  place: number;
  pane: Pane;
  onSet: (pane: Pane) => void;
  /** Left out where only two are left. */
  onRemove?: () => void;
}

/** What one of the maps shows, to be changed there. */
export function PaneHead({ place, pane, onSet, onRemove }: PaneHeadProps) {
  const words = useText(sideText);
  const pair = useText(pairText);
  const facts = useFacts();
  const level = useAtlas((state) => state.view.level);
  const outside = useAtlas((state) => state.view.outside);
  const years = tallyYears(facts, pane.indicator, level, outside);
  return (
    <div className={styles.head}>
      <select
        className={styles.indicator}
        aria-label={words.indicator(place)}
        value={pane.indicator}
        onChange={({ target }) => onSet({ ...pane, indicator: target.value, line: null })}
      >
        <IndicatorOptions />
      </select>
      <select
        className={styles.year}
        aria-label={words.year(place)}
        value={pane.year}
        onChange={({ target }) => onSet({ ...pane, year: Number(target.value) })}
      >
        {years.map(({ year, areas }) => (
          <option key={year} value={year}>
            {areas === 0 ? year : pair.yearOption(year, areas)}
          </option>
        ))}
      </select>
      {onRemove !== undefined && (
        <button
          type="button"
          className={styles.remove}
          aria-label={words.remove(place)}
          onClick={onRemove}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
