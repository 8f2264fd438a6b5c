import { useId } from 'react';
import type { Unit } from '../../domain/units';
import { areaName } from '../../i18n/areas';
import { detailText } from '../../i18n/detail';
import { spared } from '../../i18n/spared';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import styles from './detail.module.css';
import { Conflicts } from './Conflicts';
import { KindBadge } from './evidence/KindBadge';
import { HowKnown } from './evidence/HowKnown';
import { OwnLimits } from './evidence/OwnLimits';
import { UnusableWeights } from './evidence/UnusableWeights';
import { FigureScope } from './FigureScope';
import { useShown } from './useShown';

/** What the map shows of the area: the figure, its kind, whose it is, and why it is known. */
export function ShownFigure({ unit }: { unit: Unit }) {
  const facts = useFacts();
  const language = useLanguage();
  const words = useText(detailText);
  const { scene, question, knowledge, own, told, look, colour, highest } = useShown(unit);
  const { indicator, request } = scene;
  const title = useId();
  return (
    <div className={styles.block}>
      <h3 id={title} className={styles.label}>{`${indicator.name[language]}, ${request.year}`}</h3>
      <div role="group" aria-labelledby={title}>
        {knowledge.kind === 'inherited' && <p className={styles.soft}>{words.notPublished}</p>}
        <p className={styles.headline}>
          {knowledge.kind === 'inherited' && (
            <span className={styles.whose} translate="no">
              {areaName(facts.registry, knowledge.from, language)}
            </span>
          )}
          <span
            className={own === undefined ? styles.none : styles.figure}
            translate={spared(told.value)}
          >
            {told.value}
          </span>
        </p>
        <p className={styles.qualifiers}>
          {own !== undefined && (
            <KindBadge look={look} colour={colour} highest={highest} kind={told.kind} />
          )}
          {own !== undefined && <FigureScope told={told} own={own} question={question} />}
        </p>
      </div>
      <HowKnown question={question} knowledge={knowledge} />
      {(knowledge.kind === 'inherited' || knowledge.kind === 'unknown') &&
        knowledge.limits !== null && <OwnLimits question={question} limits={knowledge.limits} />}
      <UnusableWeights question={question} />
      <Conflicts
        indicator={indicator.id}
        area={unit.code}
        year={request.year}
        disputes={own?.disputes ?? []}
      />
    </div>
  );
}
