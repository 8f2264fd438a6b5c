import { valueText } from '../../charts/valueText';
import { evidenceOf } from '../../domain/knowledge/kinds';
import { compositeParts } from '../../domain/knowledge/composite';
import { know } from '../../domain/knowledge/know';
import type { Unit } from '../../domain/units';
import { areaName } from '../../i18n/areas';
import { detailText } from '../../i18n/detail';
import { kindText } from '../../i18n/kinds';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import styles from './detail.module.css';
import { HowKnown } from './evidence/HowKnown';
import { FigureScope } from './FigureScope';

/** The composite of infrastructure as an interval, and what is known of each of its parts. */
export function CompositeParts({ unit }: { unit: Unit }) {
  const facts = useFacts();
  const language = useLanguage();
  const words = useText(detailText);
  const kinds = useText(kindText);
  const year = useAtlas((state) => state.view.year);
  const composite = facts.file.indicators.find((indicator) => indicator.kind === 'composite');
  if (composite === undefined) return null;
  const question = { indicator: composite.id, area: unit.code, year, line: null };
  const knowledge = know(facts, question);
  const own = evidenceOf(knowledge);
  if (own === undefined) return null;
  const area = knowledge.kind === 'inherited' ? knowledge.from : unit.code;
  return (
    <details className={styles.fold}>
      <summary>
        {words.parts}, {year}
      </summary>
      <p className={styles.soft}>{words.partsNote}</p>
      <dl className={styles.rows}>
        <div>
          <dt>
            <strong>{areaName(facts.registry, area, language)}</strong>
          </dt>
          <dd className={styles.value}>{valueText(facts, composite, own, language)}</dd>
        </div>
        {compositeParts(facts, { ...question, area }).map((part) => (
          <div key={part.indicator.id}>
            <dt>{part.indicator.short[language]}</dt>
            <dd className={part.own === undefined ? styles.none : styles.value}>
              {part.own === undefined
                ? words.anything
                : valueText(facts, part.indicator, part.own, language)}
              {part.own !== undefined && (
                <small>
                  {kinds.short[part.own.kind]} <FigureScope own={part.own} />
                </small>
              )}
            </dd>
            {part.own !== undefined && (
              <dd className={styles.how}>
                <HowKnown
                  question={{ ...question, area, indicator: part.indicator.id }}
                  knowledge={part.own}
                  about={part.indicator.short[language]}
                />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </details>
  );
}
