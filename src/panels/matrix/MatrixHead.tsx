import type { LineNaming } from '../../domain/lineNaming';
import { countedLines } from '../../i18n/choose';
import { matrixText } from '../../i18n/matrix';
import { useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import shared from '../symbols/shared.module.css';
import { lineNamingIn } from './keys';
import type { Matrix } from './matrix';
import styles from './MatrixTable.module.css';
import type { Order, Sorting } from './order';
import type { YearSpan } from './spans';
import { breaksBefore, spansOf } from './spans';

interface MatrixHeadProps {
  matrix: Matrix;
  year: number;
  sorting: Sorting;
}

/** A span of so many years has room for the longest label, or for a short one. */
const ROOM = { long: 4, short: 3 };

/** Poverty lines over the years, the years, and how many areas each knows exactly. */
export function MatrixHead({ matrix, year, sorting }: MatrixHeadProps) {
  const words = useText(matrixText);
  const { years, rows } = matrix;
  const spans = spansOf(years);
  const order = sorting.descending ? 'descending' : 'ascending';
  const sorted = (...by: Order[]) => (by.includes(sorting.by) ? order : undefined);
  const share = (exact: number) =>
    rows.length === 0 ? 0 : Math.round((100 * exact) / rows.length);
  return (
    <thead className={styles.head}>
      {spans.length > 0 && (
        <tr className={styles.lines}>
          <th scope="row" className={styles.corner}>
            {words.lines}
          </th>
          {spans.map((span) => (
            <th
              key={span.from}
              scope="colgroup"
              colSpan={span.columns}
              className={styles.line}
              data-break={span.from !== years[0]?.year || undefined}
            >
              <LineLabel span={span} naming={lineNamingIn(matrix, span.line)} />
            </th>
          ))}
          <td />
        </tr>
      )}
      <tr>
        <th scope="col" className={styles.corner} aria-sort={sorted('name', 'district')}>
          {words.name}
        </th>
        {years.map((column, place) => (
          <th
            key={column.year}
            scope="col"
            translate="no"
            className={styles.year}
            data-break={breaksBefore(years, place) || undefined}
            data-shown={column.year === year || undefined}
            aria-current={column.year === year || undefined}
            aria-sort={column.year === year ? sorted('value') : undefined}
          >
            {column.year}
          </th>
        ))}
        <th
          scope="col"
          className={styles.knownHead}
          title={words.knownMeaning}
          aria-sort={sorted('known')}
        >
          <span aria-hidden="true">{words.known}</span>
          <span className={shared.hidden}>{words.knownMeaning}</span>
        </th>
      </tr>
      <tr className={styles.shares}>
        <th scope="row" className={styles.corner}>
          {words.exactly}
        </th>
        {years.map((column, place) => (
          <td
            key={column.year}
            title={words.exactOf(column.exact, rows.length)}
            data-break={breaksBefore(years, place) || undefined}
            data-shown={column.year === year || undefined}
          >
            <span
              className={styles.share}
              aria-hidden="true"
              data-none={column.exact === 0 || undefined}
            >
              {column.exact > 0 && (
                <span className={styles.bar} style={{ inlineSize: `${share(column.exact)}%` }} />
              )}
              <span translate="no">{`${share(column.exact)}%`}</span>
            </span>
            <span className={shared.hidden}>{words.exactOf(column.exact, rows.length)}</span>
          </td>
        ))}
        <td />
      </tr>
    </thead>
  );
}

function LineLabel({ span, naming }: { span: YearSpan; naming: LineNaming }) {
  const words = useText(matrixText);
  const counted = useText(countedLines);
  const { lines } = useFacts().file;
  const line = lines.find(({ id }) => id === span.line);
  if (line === undefined) return null;
  const { scope, from, to } = line;
  const label = () => {
    if (span.columns < ROOM.short) return words.shortest(from, to);
    if (scope === 'province') return words.shortProvince(from, to);
    return span.columns < ROOM.long ? words.years(from, to) : words.shortCentral(from, to);
  };
  return (
    <span
      className={styles.lineLabel}
      data-scope={scope}
      data-naming={naming}
      title={counted(line, naming)}
    >
      <span aria-hidden="true">{label()}</span>
      <span className={shared.hidden}>{words.countedBy(counted(line, naming))}</span>
    </span>
  );
}
