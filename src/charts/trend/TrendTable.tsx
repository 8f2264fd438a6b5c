import { useState } from 'react';
import type { Indicator } from '../../domain/indicators';
import { chartText } from '../../i18n/charts';
import { spared } from '../../i18n/spared';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import type { TrendFigure } from './eras';
import styles from './trend.module.css';
import { wordsOfMark } from './words';

interface TrendTableProps {
  caption: string;
  indicator: Indicator;
  figures: readonly TrendFigure[];
}

/** The same figures as the drawing's, for whoever would rather read them. */
export function TrendTable({ caption, indicator, figures }: TrendTableProps) {
  const facts = useFacts();
  const language = useLanguage();
  const words = useText(chartText);
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>{words.numbers(figures.length)}</span>
        <span className={styles.hidden}>{`: ${caption}`}</span>
      </summary>
      {open && (
        <table className={styles.table}>
          <caption className={styles.hidden}>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.areaAndYear}</th>
              <th scope="col">{words.value}</th>
              <th scope="col">{words.howAndLine}</th>
              <th scope="col">{words.sources}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((figure, place) => {
              const said = wordsOfMark(facts, indicator, figure, language);
              const { statements } = figure.point.own;
              return (
                <tr key={place}>
                  <th scope="row">
                    <span translate="no">{said.area}</span> <span translate="no">{said.year}</span>
                  </th>
                  <td translate={spared(said.value)}>{said.value}</td>
                  <td>
                    <span>{said.kind}</span> <small>{said.scope}</small>
                  </td>
                  <td>{new Set(statements.map(({ source }) => source)).size}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </details>
  );
}
