import { useId } from 'react';
import type { KnownConflict } from '../../../domain/statements';
import { areaName } from '../../../i18n/areas';
import { detailText } from '../../../i18n/detail';
import { statementFigure, statementScope } from '../../../i18n/statements';
import { useLanguage, useText } from '../../../state/language';
import { useFacts } from '../../../state/resources';
import styles from './evidence.module.css';
import { Why } from './Why';

/** A known disagreement: why, and the figures side by side. */
export function ConflictCallout({ conflict }: { conflict: KnownConflict }) {
  const facts = useFacts();
  const language = useLanguage();
  const words = useText(detailText);
  const heading = useId();
  const statements = conflict.statements.flatMap((id) => facts.statement(id) ?? []);
  const years = [...new Set(statements.map((statement) => statement.year))];
  const [year = null] = years.length === 1 ? years : [];
  return (
    <div className={styles.conflict} role="group" aria-labelledby={heading}>
      <h3 id={heading}>{words.conflict(year)}</h3>
      <p>{conflict.reason[language]}</p>
      <ul className={styles.figures}>
        {statements.map((statement) => (
          <li key={statement.id}>
            <strong>{statementFigure(facts, statement, language)}</strong>
            <span>
              {facts.indicator(statement.indicator)?.short[language]},{' '}
              {areaName(facts.registry, statement.area, language)}, {statement.year ?? words.noYear}
              {statementScope(facts, statement, language)
                .map((part) => ` · ${part}`)
                .join('')}
              {statement.id === conflict.preferred && ` · ${words.preferred}`}
            </span>
          </li>
        ))}
      </ul>
      <Why statements={statements} preferred={conflict.preferred} about={words.conflict(year)} />
    </div>
  );
}
