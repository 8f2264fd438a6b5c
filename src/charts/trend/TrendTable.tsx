import { chartText } from '../../i18n/charts';
import { useText } from '../../state/language';
import styles from './trend.module.css';
import type { MarkWords } from './words';

interface TrendTableProps {
  caption: string;
  rows: readonly { key: string; words: MarkWords }[];
}

/** The same figures as the drawing's, for those who don't see it. */
export function TrendTable({ caption, rows }: TrendTableProps) {
  const words = useText(chartText);
  // A table doesn't shrink below its words, so what hides it is around it.
  return (
    <div className={styles.hidden}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.area}</th>
            <th scope="col">{words.year}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.how}</th>
            <th scope="col">{words.countedBy}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.words.area}</th>
              <td>{row.words.year}</td>
              <td>{row.words.value}</td>
              <td>{row.words.kind}</td>
              <td>{row.words.scope}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
