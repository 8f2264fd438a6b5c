import { useId } from 'react';
import { equalStatements } from '../../../domain/equalStatements';
import type { KnownConflict } from '../../../domain/statements';
import { detailText } from '../../../i18n/detail';
import { statementFigure, statementScope } from '../../../i18n/statements';
import { useLanguage, useText } from '../../../state/language';
import { useFacts } from '../../../state/resources';
import styles from './evidence.module.css';
import { whereAndWhen } from './whereAndWhen';
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
        {equalStatements(statements, conflict.preferred).map((equal) => {
          const [statement] = equal;
          return (
            <li key={statement.id}>
              <strong>{statementFigure(facts, statement, language)}</strong>
              <span>
                {[
                  [
                    facts.indicator(statement.indicator)?.short[language],
                    whereAndWhen(facts, equal, language),
                  ].join(', '),
                  ...statementScope(facts, statement, language),
                  ...(statement.id === conflict.preferred ? [words.preferred] : []),
                ].join(' · ')}
              </span>
            </li>
          );
        })}
      </ul>
      <Why statements={statements} preferred={conflict.preferred} about={words.conflict(year)} />
    </div>
  );
}
