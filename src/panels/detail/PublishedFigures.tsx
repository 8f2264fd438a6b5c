import type { Unit } from '../../domain/units';
import { detailText } from '../../i18n/detail';
import { statementFigure, statementScope } from '../../i18n/statements';
import { spared } from '../../i18n/spared';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { byFamily } from '../choose/families';
import styles from './detail.module.css';
import { Why } from './evidence/Why';
import { latestOf } from './subject';

/** What else is published of the area and no map shows: the latest figure of each indicator. */
export function PublishedFigures({ unit }: { unit: Unit }) {
  const facts = useFacts();
  const language = useLanguage();
  const words = useText(detailText);
  const known = new Set(facts.statementsAbout(unit.code).map((statement) => statement.indicator));
  const others = facts.file.indicators.filter((one) => known.has(one.id) && !one.mapped);
  if (others.length === 0) return null;
  return (
    <div className={styles.block}>
      <h3 className={styles.label}>
        <span>{words.published}</span> <small>{`(${words.publishedNote})`}</small>
      </h3>
      <dl className={styles.rows}>
        {byFamily(others)
          .flatMap(([, indicators]) => indicators)
          .map((indicator) => {
            const latest = latestOf(facts.statementsOf(indicator.id, unit.code));
            const figures = latest.map((one) => statementFigure(facts, one, language));
            const scopes = latest.flatMap((one) => statementScope(facts, one, language));
            const [first] = latest;
            if (first === undefined) return null;
            return (
              <div key={indicator.id}>
                <dt>{indicator.name[language]}</dt>
                <dd className={styles.value}>
                  {[...new Set(figures)].map((figure) => (
                    <span key={figure} translate={spared(figure)}>
                      {figure}
                    </span>
                  ))}
                  <small>{[first.year ?? words.noYear, ...new Set(scopes)].join(' · ')}</small>
                </dd>
                <dd className={styles.how}>
                  <Why statements={latest} about={indicator.name[language]} />
                </dd>
              </div>
            );
          })}
      </dl>
    </div>
  );
}
