import { memo, useMemo } from 'react';
import type { Indicator } from '../../domain/indicators';
import { matrixText } from '../../i18n/matrix';
import { wordsOf } from '../../i18n/reading/tell';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import shared from '../symbols/shared.module.css';
import { backgroundOf, cellPaint } from './cellPaint';
import type { MatrixRow } from './matrix';
import styles from './MatrixTable.module.css';

interface MatrixRowViewProps {
  row: MatrixRow;
  indicator: Indicator;
  columns: readonly { year: number; colours: readonly string[]; breaks: boolean }[];
  /** The year that is shown. */
  year: number;
  selected: boolean;
  /** The one column of this row that Tab comes to, 0 for the name; null in all rows but one. */
  reachable: number | null;
}

/** One area through the years. */
export const MatrixRowView = memo(function MatrixRowView(props: MatrixRowViewProps) {
  const { row, indicator, columns, year, selected, reachable } = props;
  const words = useText(matrixText);
  const language = useLanguage();
  const facts = useFacts();
  const { unit, district, cells } = row;
  const told = useMemo(
    () =>
      cells.map(({ year: asked, line, knowledge }) => {
        const question = { area: unit.code, year: asked, line };
        return wordsOf(facts, indicator, question, knowledge, language);
      }),
    [cells, unit, facts, indicator, language],
  );
  const tabIndex = (column: number) => (column === reachable ? 0 : -1);
  return (
    <tr className={styles.row} data-area={unit.code} aria-current={selected || undefined}>
      <th scope="row" className={styles.name}>
        <button type="button" data-column={0} tabIndex={tabIndex(0)} aria-pressed={selected}>
          <span className={styles.unit} translate="no">
            {unit.name}
          </span>{' '}
          {district !== undefined && (
            <span className={styles.district} translate="no">
              {district.name}
            </span>
          )}
        </button>
      </th>
      {cells.map((cell, place) => {
        const paint = cellPaint(cell, columns[place]?.colours ?? []);
        return (
          <td
            key={cell.year}
            className={styles.cell}
            data-column={place + 1}
            data-year={cell.year}
            data-kind={cell.knowledge.kind}
            data-sign={paint.sign ?? undefined}
            data-tone={paint.tone}
            data-empty={paint.empty || undefined}
            data-break={columns[place]?.breaks === true || undefined}
            data-shown={cell.year === year || undefined}
            tabIndex={tabIndex(place + 1)}
            style={{ background: backgroundOf(paint) }}
          >
            <span className={shared.hidden}>{told[place]?.spoken}</span>
            <span className={styles.value} aria-hidden="true">
              {told[place]?.cell}
            </span>
          </td>
        );
      })}
      <td className={styles.known}>
        <span aria-hidden="true">{row.exact}</span>
        <span className={shared.hidden}>{words.exactYears(row.exact, cells.length)}</span>
      </td>
    </tr>
  );
});
