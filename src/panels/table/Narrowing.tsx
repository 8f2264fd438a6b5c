import { useId, useState } from 'react';
import type { Scene } from '../../domain/scene/scene';
import { isFiltering } from '../../domain/choice/areaFilter';
import { listFilterText } from '../../i18n/listFilter';
import { tableText } from '../../i18n/table';
import { useFormat, useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { Icon } from '../icons/Icon';
import { activeParts } from './activeParts';
import styles from './filter.module.css';
import type { Filtered } from './filtered';
import { FilterFields } from './FilterFields';
import type { AreaRow } from './rows';
import { useFilter } from './useFilter';

interface NarrowingProps {
  scene: Scene;
  /** All rows, before anything is left out. */
  rows: readonly AreaRow[];
  filtered: Filtered;
}

/** Which areas the list holds: by name or by a condition in words, by fields, and with or without
 * the communes outside the 67. */
export function Narrowing({ scene, rows, filtered }: NarrowingProps) {
  const table = useText(tableText);
  const words = useText(listFilterText);
  const format = useFormat();
  const outside = useAtlas((state) => state.view.outside);
  const { filter, set } = useFilter();
  const [unfolded, setUnfolded] = useState(false);
  const field = useId();
  const fields = useId();
  const { level } = scene.request;
  const active = useActive(scene, filtered);
  return (
    <div className={styles.narrowing}>
      <div className={styles.first}>
        <label htmlFor={field} className={styles.hidden}>
          {words.words}
        </label>
        <input
          id={field}
          type="search"
          className={styles.words}
          value={filter.words}
          placeholder={words.wordsPlaceholder}
          spellCheck={false}
          autoCapitalize="off"
          autoCorrect="off"
          onChange={({ target }) => set({ words: target.value })}
        />
        <button
          type="button"
          className={styles.more}
          aria-expanded={unfolded}
          aria-controls={fields}
          onClick={() => setUnfolded(!unfolded)}
        >
          <Icon name="filter" />
          <span>{words.more(active.filter(({ key }) => key !== 'words').length)}</span>
        </button>
        {level === 'commune' && (
          <label className={styles.outside}>
            <input
              type="checkbox"
              checked={outside}
              onChange={({ target }) => useAtlas.getState().change({ outside: target.checked })}
            />
            <span>{table.outside}</span>
          </label>
        )}
        <output className={styles.count} htmlFor={field}>
          {/* An element of its own: translated pages keep it apart. */}
          <span>{table.shown(filtered.listed.length, rows.length)}</span>
        </output>
      </div>
      {unfolded && <FilterFields id={fields} scene={scene} rows={rows} />}
      {filtered.read.otherUnit && (
        <p className={styles.problem} role="status">
          {words.otherUnit(format.unit(scene.indicator))}
        </p>
      )}
      <ActiveFilters scene={scene} filtered={filtered} />
    </div>
  );
}

function useActive(scene: Scene, { read }: Filtered) {
  const facts = useFacts();
  const language = useLanguage();
  const { filter } = useFilter();
  return activeParts(facts, filter, read, { level: scene.request.level, language });
}

/** Each part of the filter, to be let go by itself, and all at once. */
function ActiveFilters({ scene, filtered }: { scene: Scene; filtered: Filtered }) {
  const words = useText(listFilterText);
  const { filter, set, clear } = useFilter();
  const active = useActive(scene, filtered);
  if (!isFiltering(filter)) return null;
  return (
    <ul className={styles.active} aria-label={words.active}>
      {active.map(({ key, label, without }) => (
        <li key={key}>
          <button
            type="button"
            className={styles.part}
            aria-label={words.remove(label)}
            title={words.remove(label)}
            onClick={() => set(without)}
          >
            <span>{label}</span>
            <Icon name="close" />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className={styles.clear} onClick={clear}>
          {words.clear}
        </button>
      </li>
    </ul>
  );
}
