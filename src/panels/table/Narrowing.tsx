import { useId } from 'react';
import { tableText } from '../../i18n/table';
import { useText } from '../../state/language';
import { useAtlas } from '../../state/store';
import styles from './AreaTable.module.css';

interface NarrowingProps {
  typed: string;
  onType: (typed: string) => void;
  shown: number;
  all: number;
}

/** Which areas the list holds: by name, and with or without the communes outside the 67. */
export function Narrowing({ typed, onType, shown, all }: NarrowingProps) {
  const words = useText(tableText);
  const level = useAtlas((state) => state.view.level);
  const outside = useAtlas((state) => state.view.outside);
  const field = useId();
  return (
    <div className={styles.narrowing}>
      <label htmlFor={field} className={styles.hidden}>
        {words.filter}
      </label>
      <input
        id={field}
        type="search"
        className={styles.filter}
        value={typed}
        placeholder={words.filterPlaceholder}
        spellCheck={false}
        onChange={({ target }) => onType(target.value)}
      />
      {level === 'commune' && (
        <label className={styles.outside}>
          <input
            type="checkbox"
            checked={outside}
            onChange={({ target }) => useAtlas.getState().change({ outside: target.checked })}
          />
          {words.outside}
        </label>
      )}
      <output className={styles.count} htmlFor={field}>
        {words.shown(shown, all)}
      </output>
    </div>
  );
}
