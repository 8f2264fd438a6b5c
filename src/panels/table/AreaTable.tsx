import { useTable } from '@tanstack/react-table';
import { useId, useMemo, useState } from 'react';
import { tableText } from '../../i18n/table';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { useScene } from '../../state/useScene';
import styles from './AreaTable.module.css';
import { AreaRowView } from './AreaRowView';
import { Caption } from './Caption';
import type { Sorting } from './columns';
import { COLUMNS, columnsFor, features, firstSorting, nextSorting, sortingState } from './columns';
import { EmptyList, FilterOutcome } from './FilterOutcome';
import { filterRows } from './filtered';
import { HeaderCell } from './HeaderCell';
import { Narrowing } from './Narrowing';
import { rowsOf } from './rows';
import { useRowFocus } from './useRowFocus';

/** The list of areas, the map's equal: the same values, kinds and selection, in a table. */
export function AreaTable() {
  const words = useText(tableText);
  const language = useLanguage();
  const facts = useFacts();
  const scene = useScene();
  const selected = useAtlas((state) => state.view.units[0]);
  const filter = useAtlas((state) => state.view.filter);
  const [asked, setAsked] = useState<Sorting | null>(null);
  const sorting = asked ?? firstSorting(scene.indicator);
  const title = useId();

  const all = useMemo(() => rowsOf(scene, facts), [scene, facts]);
  const filtered = useMemo(
    () => filterRows(facts, scene, all, filter),
    [facts, scene, all, filter],
  );
  const columns = useMemo(() => columnsFor(facts.registry, language), [facts, language]);
  const table = useTable({
    features,
    columns,
    data: filtered.listed,
    getRowId: ({ unit }) => unit.code,
    state: { sorting: sortingState(sorting) },
  });
  const untold = useMemo(() => new Set(filtered.untold), [filtered]);
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
      <Narrowing scene={scene} rows={all} filtered={filtered} />
      {/* What scrolls must be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroll} role="group" aria-labelledby={title} tabIndex={0}>
        <FilterOutcome scene={scene} filtered={filtered} />
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
                mayPass={untold.has(row)}
                reachable={row.unit.code === reachable}
                onReach={onReach}
                onKeyDown={onKeyDown}
              />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <EmptyList scene={scene} filtered={filtered} />}
      </div>
    </div>
  );
}
