import { useId } from 'react';
import type { Indicator } from '../../domain/indicators';
import type { AreaCode, Unit } from '../../domain/units';
import { matrixText } from '../../i18n/matrix';
import { useText } from '../../state/language';
import { Icon } from '../icons/Icon';
import shared from '../symbols/shared.module.css';
import styles from './KnowledgeMatrix.module.css';
import type { Order, Sorting } from './order';
import { beginsDescending, ORDERS } from './order';

interface ToolsProps {
  year: number;
  indicator: Indicator;
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
  /** None where the rows are districts themselves. */
  districts: readonly Unit[];
  district: AreaCode | null;
  onNarrow: (district: AreaCode | null) => void;
  shown: number;
  all: number;
  onDownload: () => void;
}

/** Order, filter, and the way out. */
export function Tools(props: ToolsProps) {
  const {
    year,
    indicator,
    sorting,
    onSort,
    districts,
    district,
    onNarrow,
    shown,
    all,
    onDownload,
  } = props;
  const words = useText(matrixText);
  const names = words.orders(year);
  const ids = { order: useId(), district: useId() };
  const orders = ORDERS.filter((by) => by !== 'district' || districts.length > 0);
  const find = (typed: string): Order => orders.find((by) => by === typed) ?? sorting.by;
  return (
    <div className={styles.tools}>
      <div className={styles.tool}>
        <label htmlFor={ids.order}>{words.sort}</label>
        <span className={shared.menu}>
          <select
            id={ids.order}
            className={shared.select}
            value={sorting.by}
            onChange={({ target }) => {
              const by = find(target.value);
              onSort({ by, descending: beginsDescending(by, indicator) });
            }}
          >
            {orders.map((by) => (
              <option key={by} value={by}>
                {names[by]}
              </option>
            ))}
          </select>
        </span>
        <button
          type="button"
          className={styles.button}
          aria-label={sorting.descending ? words.descending : words.ascending}
          onClick={() => onSort({ ...sorting, descending: !sorting.descending })}
        >
          <Icon name={sorting.descending ? 'descending' : 'ascending'} />
        </button>
      </div>
      {districts.length > 0 && (
        <div className={styles.tool}>
          <label htmlFor={ids.district}>{words.filter}</label>
          <span className={shared.menu}>
            <select
              id={ids.district}
              className={shared.select}
              value={district ?? ''}
              onChange={({ target }) => onNarrow(target.value === '' ? null : target.value)}
            >
              <option value="">{words.allDistricts}</option>
              {districts.map(({ code, name }) => (
                <option key={code} value={code} translate="no">
                  {name}
                </option>
              ))}
            </select>
          </span>
          <output className={styles.soft} htmlFor={ids.district}>
            {words.shown(shown, all)}
          </output>
        </div>
      )}
      <button
        type="button"
        className={`${styles.button ?? ''} ${styles.download ?? ''}`}
        title={words.downloadHint}
        onClick={onDownload}
      >
        {words.download}
      </button>
    </div>
  );
}
