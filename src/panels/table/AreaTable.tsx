import { useTable } from '@tanstack/react-table';
import { useId, useMemo, useState } from 'react';
import { tableText } from '../../i18n/table';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { useScene } from '../../state/useScene';
import { fold } from '../search/fold';
import styles from './AreaTable.module.css';
import { AreaRowView } from './AreaRowView';
import { Caption } from './Caption';
import type { Sorting } from './columns';
import { COLUMNS, columnsFor, features, firstSorting, nextSorting, sortingState } from './columns';
import { HeaderCell } from './HeaderCell';
import { Narrowing } from './Narrowing';
import type { AreaRow } from './rows';
import { rowsOf } from './rows';
import { useRowFocus } from './useRowFocus';

/** The list of areas, the map's equal: the same values, kinds and selection, in a table. */
export function AreaTable() {
  const words = useText(tableText);
  const language = useLanguage();
  const facts = useFacts();
  const scene = useScene();
  const selected = useAtlas((state) => state.view.units[0]);
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState<Sorting | null>(null);
  const sorting = asked ?? firstSorting(scene.indicator);
  const title = useId();

  const all = useMemo(() => rowsOf(scene, facts), [scene, facts]);
  const data = useMemo(() => narrowed(all, typed), [all, typed]);
  const columns = useMemo(() => columnsFor(facts.registry, language), [facts, language]);
  const table = useTable({
    features,
    columns,
    data,
    getRowId: ({ unit }) => unit.code,
    state: { sorting: sortingState(sorting) },
  });
  const rows = table.getRowModel().rows.map((row) => row.original);
  const { setBody, reachable, onReach, onKeyDown } = useRowFocus(
    rows.map(({ unit }) => unit.code),
    selected,
  );
  const shown = COLUMNS.filter(
    (column) => column !== 'district' || scene.request.level === 'commune',
  ).filter((column) => column !== 'membership' || scene.request.level === 'commune');

  return (
    <div className={styles.room}>
      <h2 id={title} className={styles.title}>
        {words.title}
      </h2>
      <Narrowing typed={typed} onType={setTyped} shown={rows.length} all={all.length} />
      {/* What scrolls must be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroll} role="group" aria-labelledby={title} tabIndex={0}>
        <table className={styles.table}>
          <Caption scene={scene} rows={all} />
          <thead>
            <tr>
              {shown.map((column) => (
                <HeaderCell
                  key={column}
                  column={column}
                  sorting={sorting}
                  onSort={() => setAsked(nextSorting(sorting, column, scene.indicator))}
                />
              ))}
            </tr>
          </thead>
          <tbody ref={setBody}>
            {rows.map((row) => (
              <AreaRowView
                key={row.unit.code}
                row={row}
                scene={scene}
                columns={shown}
                selected={row.unit.code === selected}
                reachable={row.unit.code === reachable}
                onReach={onReach}
                onKeyDown={onKeyDown}
              />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className={styles.nothing}>{words.nothing(typed.trim())}</p>}
      </div>
    </div>
  );
}

function narrowed(rows: readonly AreaRow[], typed: string): readonly AreaRow[] {
  const asked = fold(typed).split(' ');
  return rows.filter(({ searched }) => asked.every((word) => searched.includes(word)));
}
