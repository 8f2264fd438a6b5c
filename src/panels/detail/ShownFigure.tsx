import { classColours } from '../../domain/colours';
import { evidenceOf, UNKNOWN } from '../../domain/knowledge/kinds';
import { lookOf } from '../../domain/scene/look';
import type { Unit } from '../../domain/units';
import { areaName } from '../../i18n/areas';
import { detailText } from '../../i18n/detail';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useTheme } from '../../state/theme';
import { useWords } from '../../state/words';
import styles from './detail.module.css';
import { Conflicts } from './Conflicts';
import { KindBadge } from './evidence/KindBadge';
import { HowKnown } from './evidence/HowKnown';
import { OwnLimits } from './evidence/OwnLimits';
import { UnusableWeights } from './evidence/UnusableWeights';
import { FigureScope } from './FigureScope';
import { useUnitScene } from './useUnitScene';

/** What the map shows of the area: the figure, its kind, whose it is, and why it is known. */
export function ShownFigure({ unit }: { unit: Unit }) {
  const facts = useFacts();
  const language = useLanguage();
  const theme = useTheme();
  const say = useWords();
  const words = useText(detailText);
  const scene = useUnitScene(unit);
  const { indicator, line, request } = scene;
  const question = { indicator: indicator.id, area: unit.code, year: request.year, line };
  const item = scene.items.get(unit.code);
  const knowledge = item?.knowledge ?? UNKNOWN;
  const own = evidenceOf(knowledge);
  const told = say.of(indicator, question, knowledge);
  const colours = classColours(indicator.family, scene.classes, theme);
  const classes = item?.classes ?? [];
  return (
    <div className={styles.block}>
      <h3 className={styles.label}>
        {indicator.name[language]}, {request.year}
      </h3>
      <div>
        {knowledge.kind === 'inherited' && <p className={styles.soft}>{words.notPublished}</p>}
        <p className={styles.headline}>
          {knowledge.kind === 'inherited' && (
            <span className={styles.whose}>
              {areaName(facts.registry, knowledge.from, language)}
            </span>
          )}
          <span className={own === undefined ? styles.none : styles.figure}>{told.value}</span>
        </p>
        <p className={styles.qualifiers}>
          {own !== undefined && (
            <KindBadge
              look={lookOf(knowledge)}
              colour={colours[classes[0] ?? -1] ?? 'transparent'}
              highest={classes.length > 1 ? colours[classes.at(-1) ?? -1] : undefined}
              kind={told.kind}
            />
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
