import { PROVINCE } from '../../domain/units';
import { areaName } from '../../i18n/areas';
import { detailText } from '../../i18n/detail';
import { overviewText } from '../../i18n/overview';
import { statementFigure, statementScope } from '../../i18n/statements';
import { spared } from '../../i18n/spared';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { Why } from '../detail/evidence/Why';
import { latestOf } from '../detail/subject';
import type { Entry } from './blocks';
import styles from './overview.module.css';

/** The latest figure of one indicator; a click away, its sources and the figures before it. */
export function LatestFigure({ entry }: { entry: Entry }) {
  const facts = useFacts();
  const language = useLanguage();
  const words = useText(overviewText);
  const detail = useText(detailText);
  const indicator = facts.indicator(entry.indicator);
  const statements = facts.statementsOf(entry.indicator, entry.area);
  const latest = latestOf(statements);
  const [first] = latest;
  if (indicator === undefined || first === undefined) return null;
  const figures = latest.map((statement) => statementFigure(facts, statement, language));
  const scopes = latest.flatMap((statement) => statementScope(facts, statement, language));
  const area = areaName(facts.registry, entry.area, language);
  const name = indicator.name[language];
  return (
    <li>
      <p className={styles.row}>
        <span>
          <span>{name}</span>
          {entry.area !== PROVINCE && <small>{` ${words.of(area)}`}</small>}
        </span>
        <span className={styles.value}>
          <span translate={spared(figures.join())}>{[...new Set(figures)].join(' · ')}</span>{' '}
          <small>{[first.year ?? detail.noYear, ...new Set(scopes)].join(' · ')}</small>
        </span>
      </p>
      <Why statements={statements.toReversed()} about={`${name}, ${area}`} />
    </li>
  );
}
