import { group } from 'd3-array';
import { useState } from 'react';
import type { AreaCode } from '../../domain/units';
import { detailText } from '../../i18n/detail';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import styles from './detail.module.css';
import { StatementList } from './evidence/StatementList';

/** Every statement about an area, by indicator, in the order of the years. */
export function AllStatements({ area, title }: { area: AreaCode; title?: string }) {
  const facts = useFacts();
  const language = useLanguage();
  const words = useText(detailText);
  // A hundred statements with their sources are drawn only for a reader who asks for them.
  const [open, setOpen] = useState(false);
  const statements = facts.statementsAbout(area);
  if (statements.length === 0) return null;
  const byIndicator = group(statements, (statement) => statement.indicator);
  return (
    <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title ?? words.all(statements.length)}</summary>
      {open &&
        facts.file.indicators.map((indicator) => {
          const about = byIndicator.get(indicator.id);
          return about === undefined ? null : (
            <div key={indicator.id} className={styles.family}>
              <h4>{indicator.name[language]}</h4>
              <StatementList statements={about} />
            </div>
          );
        })}
    </details>
  );
}
