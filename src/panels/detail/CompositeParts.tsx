import { evidenceOf, type Question } from '../../domain/knowledge/kinds';
import { type CompositePart, compositeParts } from '../../domain/knowledge/composite';
import { know } from '../../domain/knowledge/know';
import type { Unit } from '../../domain/units';
import { areaName } from '../../i18n/areas';
import { detailText } from '../../i18n/detail';
import { spared } from '../../i18n/spared';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { useWords } from '../../state/words';
import styles from './detail.module.css';
import { HowKnown } from './evidence/HowKnown';
import { FigureScope } from './FigureScope';

/** The composite of infrastructure as an interval, and what is known of each of its parts. */
export function CompositeParts({ unit }: { unit: Unit }) {
  const facts = useFacts();
  const language = useLanguage();
  const words = useText(detailText);
  const say = useWords();
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
      <summary>{`${words.parts}, ${year}`}</summary>
      <p className={styles.soft}>{words.partsNote}</p>
      <dl className={styles.rows}>
        <div>
          <dt>
            <strong translate="no">{areaName(facts.registry, area, language)}</strong>
          </dt>
          <dd className={styles.value}>{say.of(composite, { ...question, area }, own).brief}</dd>
        </div>
        {compositeParts(facts, { ...question, area }).map((part) => (
          <PartRow
            key={part.indicator.id}
            part={part}
            question={{ ...question, area, indicator: part.indicator.id }}
          />
        ))}
      </dl>
    </details>
  );
}

function PartRow({ part, question }: { part: CompositePart; question: Question }) {
  const language = useLanguage();
  const words = useText(detailText);
  const say = useWords();
  const { indicator, own } = part;
  const name = indicator.short[language];
  if (own === undefined) {
    return (
      <div>
        <dt>{name}</dt>
        <dd className={styles.none}>{words.anything}</dd>
      </div>
    );
  }
  const told = say.of(indicator, question, own);
  return (
    <div>
      <dt>{name}</dt>
      <dd className={styles.value}>
        <span translate={spared(told.brief)}>{told.brief}</span>
        <small>
          <span>{told.kind}</span> <FigureScope told={told} own={own} question={question} />
        </small>
      </dd>
      <dd className={styles.how}>
        <HowKnown question={question} knowledge={own} about={name} />
      </dd>
    </div>
  );
}
