import { type ReactElement, useMemo } from 'react';
import { figuresOn } from '../../domain/comparison/pairFigures';
import { pairText } from '../../i18n/pair';
import { IndicatorOptions } from '../../panels/choose/IndicatorOptions';
import { LineField } from '../../panels/choose/LineField';
import shared from '../../panels/symbols/shared.module.css';
import type { Pane } from '../../state/compareView';
import { useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import styles from './pair.module.css';

interface AxisMenusProps {
  side: 'across' | 'up';
  pane: Pane;
  onSet: (pane: Pane) => void;
  /** Beside the axis's name. */
  children?: ReactElement;
}

/** What stands on an axis: an indicator and its year; each year says how many areas it knows. */
export function AxisMenus({ side, pane, onSet, children }: AxisMenusProps) {
  const words = useText(pairText);
  const facts = useFacts();
  const level = useAtlas((state) => state.view.level);
  const { indicator, year, line } = pane;
  const years = useMemo(
    () =>
      facts.years.map((one) => {
        const known = figuresOn(facts, { indicator, year: one, line: null }, level);
        return { year: one, areas: known.size };
      }),
    [facts, indicator, level],
  );
  return (
    <div className={styles.axis}>
      <div className={styles.axisHead}>
        <span aria-hidden="true">{`${words.axis[side]} ${side === 'across' ? '→' : '↑'}`}</span>
        {children}
      </div>
      <span className={shared.menu}>
        <select
          className={`${shared.select ?? ''} ${styles.indicator ?? ''}`}
          aria-label={words.indicator[side]}
          value={indicator}
          onChange={({ target }) => onSet({ indicator: target.value, year, line: null })}
        >
          <IndicatorOptions />
        </select>
      </span>
      <span className={shared.menu}>
        <select
          className={`${shared.select ?? ''} ${styles.year ?? ''}`}
          aria-label={words.year[side]}
          value={year}
          onChange={({ target }) => onSet({ indicator, year: Number(target.value), line: null })}
        >
          {years.map((one) => (
            <option key={one.year} value={one.year}>
              {one.areas === 0 ? one.year : words.yearOption(one.year, one.areas)}
            </option>
          ))}
        </select>
      </span>
      <div className={styles.line}>
        <LineField
          indicator={indicator}
          year={year}
          line={line}
          onChoose={(chosen) => onSet({ ...pane, line: chosen })}
        />
      </div>
    </div>
  );
}
