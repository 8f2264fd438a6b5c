import { classColours } from '../../domain/colours';
import { evidenceOf, UNKNOWN } from '../../domain/knowledge/kinds';
import type { Unit } from '../../domain/units';
import { areaName } from '../../i18n/areas';
import { detailText } from '../../i18n/detail';
import { valueText } from '../../charts/valueText';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useTheme } from '../../state/theme';
import styles from './detail.module.css';
import { Conflicts } from './Conflicts';
import { KindBadge } from './evidence/KindBadge';
import { HowKnown } from './evidence/HowKnown';
import { OwnLimits } from './evidence/OwnLimits';
import { UnusableWeights } from './evidence/UnusableWeights';
import { FigureScope } from './FigureScope';
import { statusYear } from './subject';
import { useUnitScene } from './useUnitScene';

/** What the map shows of the area: the figure, its kind, whose it is, and why it is known. */
export function ShownFigure({ unit }: { unit: Unit }) {
  const facts = useFacts();
  const language = useLanguage();
  const theme = useTheme();
  const words = useText(detailText);
  const scene = useUnitScene(unit);
  const { indicator, line, request } = scene;
  const question = { indicator: indicator.id, area: unit.code, year: request.year, line };
  const item = scene.items.get(unit.code);
  const knowledge = item?.knowledge ?? UNKNOWN;
  const own = evidenceOf(knowledge);
  const colour = classColours(indicator.family, scene.classes, theme)[item?.classes[0] ?? -1];
  const since = indicator.kind === 'category' && own !== undefined ? statusYear(own) : undefined;
  return (
    <div className={styles.block}>
      <h3 className={styles.label}>
        {indicator.name[language]}, {request.year}
      </h3>
      <div aria-live="polite">
        {knowledge.kind === 'inherited' && <p className={styles.soft}>{words.notPublished}</p>}
        <p className={styles.headline}>
          {knowledge.kind === 'inherited' && (
            <span className={styles.whose}>
              {areaName(facts.registry, knowledge.from, language)}
            </span>
          )}
          <span className={own === undefined ? styles.none : styles.figure}>
            {own === undefined ? words.nothing : valueText(facts, indicator, own, language)}
          </span>
        </p>
        <p className={styles.qualifiers}>
          {own !== undefined && (
            <KindBadge kind={knowledge.kind} colour={colour ?? 'transparent'} />
          )}
          {own !== undefined && <FigureScope own={own} />}
          {since !== undefined && <span>{words.since(since)}</span>}
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
