import type { KeyboardEvent } from 'react';
import type { Scene } from '../../domain/scene/scene';
import type { AreaCode } from '../../domain/units';
import { listFilterText } from '../../i18n/listFilter';
import { useText } from '../../state/language';
import { useAtlas } from '../../state/store';
import { AreaCell } from './AreaCell';
import styles from './AreaTable.module.css';
import type { ColumnId } from './columns';
import { isNumber } from './columns';
import type { AreaRow } from './rows';

interface AreaRowViewProps {
  row: AreaRow;
  scene: Scene;
  columns: readonly ColumnId[];
  selected: boolean;
  /** Too little is known to say that it passes the filter. */
  mayPass: boolean;
  /** The one row that Tab comes to. */
  reachable: boolean;
  onReach: (code: AreaCode) => void;
  /** Takes the keys that lead to other rows. */
  onKeyDown: (event: KeyboardEvent) => void;
}

/** One area. Its name is the button; the rest of the row takes the pointer for it. */
export function AreaRowView(props: AreaRowViewProps) {
  const { row, scene, columns, selected, mayPass, reachable, onReach, onKeyDown } = props;
  const words = useText(listFilterText);
  const { code, name } = row.unit;
  const lit = useAtlas((state) => state.hovered === code);
  const hover = (area: AreaCode | null) => useAtlas.getState().hover(area);
  const choose = () => {
    useAtlas.getState().select(code);
    useAtlas.getState().flyTo(code);
  };
  return (
    <tr
      className={styles.row}
      data-lit={lit}
      aria-current={selected || undefined}
      onPointerEnter={() => hover(code)}
      onPointerLeave={() => hover(null)}
      onClick={() => {
        // A reader who marks figures to copy them selects text, not the area.
        if (getSelection()?.isCollapsed !== false) choose();
      }}
    >
      {columns.map((column) =>
        column === 'name' ? (
          <th key={column} scope="row" className={styles.name}>
            <button
              type="button"
              data-code={code}
              translate="no"
              onKeyDown={onKeyDown}
              tabIndex={reachable ? 0 : -1}
              onFocus={() => {
                onReach(code);
                hover(code);
              }}
              onBlur={() => hover(null)}
              onClick={(event) => {
                event.stopPropagation();
                choose();
              }}
            >
              {name}
            </button>
          </th>
        ) : (
          <td key={column} data-column={column} data-number={isNumber(column)}>
            <AreaCell row={row} scene={scene} column={column} />
            {column === 'value' && mayPass && (
              <span className={styles.mayPass}>{words.mayPass}</span>
            )}
          </td>
        ),
      )}
    </tr>
  );
}
