import type { KeyboardEvent } from 'react';
import { memo, useEffect, useMemo } from 'react';
import { classColours } from '../../domain/colours';
import type { AreaCode } from '../../domain/units';
import { matrixText } from '../../i18n/matrix';
import { useText } from '../../state/language';
import { useAtlas } from '../../state/store';
import { useTheme } from '../../state/theme';
import shared from '../symbols/shared.module.css';
import type { CellKey } from './focus';
import type { Matrix, MatrixRow } from './matrix';
import { MatrixHead } from './MatrixHead';
import { MatrixRowView } from './MatrixRowView';
import styles from './MatrixTable.module.css';
import type { Sorting } from './order';
import { breaksBefore } from './spans';
import { cellKeyOf, useGridFocus } from './useGridFocus';

interface MatrixTableProps {
  matrix: Matrix;
  /** Those shown, in the order shown. */
  rows: readonly MatrixRow[];
  year: number;
  selected: AreaCode | undefined;
  sorting: Sorting;
  /** "Tỷ lệ hộ nghèo: 67 xã theo từng năm". */
  caption: string;
  /** Called with the cell under the pointer or the focus; null when there is none any more. */
  onPoint: (cell: CellKey | null) => void;
}

/** Goes to a cell's year and area; a name alone selects its area. */
function open({ area, year }: CellKey): void {
  const { change, select, flyTo } = useAtlas.getState();
  if (year === null) select(area);
  else change({ year, units: [area] });
  flyTo(area);
}

/**
 * Areas by years as one grid. Drawing a thousand cells costs more than anything else here, so that
 * what is pointed at isn't kept in it.
 */
export const MatrixTable = memo(function MatrixTable(props: MatrixTableProps) {
  const { matrix, rows, year, selected, sorting, caption, onPoint } = props;
  const words = useText(matrixText);
  const theme = useTheme();
  const columns = useMemo(
    () =>
      matrix.years.map((column, place) => ({
        year: column.year,
        colours: classColours(matrix.indicator.family, column.classes, theme),
        breaks: breaksBefore(matrix.years, place),
      })),
    [matrix, theme],
  );
  const areas = useMemo(() => rows.map(({ unit }) => unit.code), [rows]);
  const years = useMemo(() => columns.map((column) => column.year), [columns]);
  const focus = useGridFocus(areas, years, { area: selected ?? areas[0] ?? '', year });
  const { table, reachable } = focus;
  const point = (target: EventTarget | null) => {
    const key = target === null ? undefined : cellKeyOf(target);
    onPoint(key?.year === null ? null : (key ?? null));
    useAtlas.getState().hover(key?.area ?? null);
  };

  useEffect(() => {
    // Whoever moves about in the grid sees where they are already.
    if (table === null || table.contains(document.activeElement)) return;
    const row = table.querySelector(`[data-area="${CSS.escape(selected ?? '')}"]`);
    const cell = (row ?? table.tBodies[0]?.rows[0])?.querySelector(`[data-year="${year}"]`);
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [table, year, selected]);

  return (
    <table
      ref={focus.setTable}
      className={styles.table}
      role="grid"
      onFocus={(event) => {
        focus.onFocus(event);
        point(event.target);
      }}
      onBlur={() => point(null)}
      onPointerOver={({ target }) => point(target)}
      onPointerLeave={() => point(null)}
      onKeyDown={(event: KeyboardEvent) => {
        const key = cellKeyOf(event.target);
        // A name is a button of its own.
        if (
          (event.key === 'Enter' || event.key === ' ') &&
          key !== undefined &&
          key.year !== null
        ) {
          event.preventDefault();
          open(key);
        } else focus.onKeyDown(event);
      }}
      onClick={({ target }) => {
        const key = cellKeyOf(target);
        if (key !== undefined) open(key);
      }}
    >
      <caption>
        <span className={shared.hidden}>{`${caption}. ${words.keyboard}`}</span>
      </caption>
      <MatrixHead matrix={matrix} year={year} sorting={sorting} />
      <tbody>
        {rows.map((row, place) => (
          <MatrixRowView
            key={row.unit.code}
            row={row}
            indicator={matrix.indicator}
            columns={columns}
            year={year}
            selected={row.unit.code === selected}
            reachable={place === reachable.row ? reachable.column : null}
          />
        ))}
      </tbody>
    </table>
  );
});
