import { tableText } from '../../i18n/table';
import { useText } from '../../state/language';
import { Icon } from '../icons/Icon';
import styles from './AreaTable.module.css';
import type { ColumnId, Sorting } from './columns';
import { isNumber } from './columns';

interface HeaderCellProps {
  column: ColumnId;
  sorting: Sorting;
  onSort: () => void;
}

/** A column's name as a button that sorts by it. */
export function HeaderCell({ column, sorting, onSort }: HeaderCellProps) {
  const words = useText(tableText);
  const name = words.columns[column];
  const order = sorting.descending ? 'descending' : 'ascending';
  const sorted = sorting.column === column;
  return (
    <th
      scope="col"
      className={styles.header}
      data-number={isNumber(column)}
      aria-sort={sorted ? order : 'none'}
    >
      <button type="button" title={words.sortBy(name)} onClick={onSort}>
        <span>{name}</span>
        <Icon name={sorted ? order : 'sortable'} />
      </button>
    </th>
  );
}
