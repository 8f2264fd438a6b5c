import { valueText } from '../../charts/valueText';
import { byName } from '../../domain/comparison/among';
import type { PairAxis } from '../../domain/comparison/pairAxis';
import type { PairPlaces } from '../../domain/comparison/pairPlaces';
import type { PairScene } from '../../domain/comparison/pairScene';
import { evidenceOf } from '../../domain/knowledge/kinds';
import type { SceneItem } from '../../domain/scene/scene';
import type { AreaCode } from '../../domain/units';
import { areaName } from '../../i18n/areas';
import { pairText } from '../../i18n/pair';
import { KindSymbol } from '../../panels/symbols/KindSymbol';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { useTheme } from '../../state/theme';
import { AreaButton } from '../parts/AreaButton';
import parts from '../parts/parts.module.css';
import styles from './pair.module.css';
import { coloursOf } from './pairPicture';

interface PairAreasProps {
  scene: PairScene;
  places: PairPlaces;
  lit: ReadonlySet<AreaCode> | null;
}

/** The areas that are lit or chosen, each with both figures; where none are, those that have a
 * place of their own on both axes. */
export function PairAreas({ scene, places, lit }: PairAreasProps) {
  const facts = useFacts();
  const language = useLanguage();
  const theme = useTheme();
  const words = useText(pairText);
  const isChosen = useAtlas(({ view }) => view.choice !== null && view.lit === null);
  const colours = coloursOf(scene, theme);
  const own = places.placed.map(({ item }) => item);
  const shown =
    lit === null
      ? own
      : [...scene.items.values()].filter(({ unit, counted }) => counted && lit.has(unit.code));
  const figure = ({ scene: { indicator } }: PairAxis, { knowledge }: SceneItem) => {
    const known = evidenceOf(knowledge);
    if (known === undefined) return '–';
    const told = valueText(facts, indicator, known, language);
    // A containing area's figure is always told in its name.
    return knowledge.kind === 'inherited'
      ? `${areaName(facts.registry, knowledge.from, language)}: ${told}`
      : told;
  };
  const title = words.areas[lit === null ? 'own' : isChosen ? 'chosen' : 'lit'](shown.length);
  if (shown.length === 0) return null;
  return (
    <section className={styles.block} aria-label={title}>
      <h3>{title}</h3>
      <ul className={`${parts.areas ?? ''} ${styles.areas ?? ''}`}>
        {[...shown]
          .sort((one, two) => byName(one.unit, two.unit))
          .map(({ unit, first, second, classes, standing }) => (
            <li key={unit.code}>
              <AreaButton unit={unit} figure={figure(scene.second, second)}>
                <span className={styles.first}>
                  <KindSymbol
                    kind={SYMBOLS[standing]}
                    colour={colours[classes[0] ?? -1] ?? ''}
                    highest={colours[classes.at(-1) ?? -1] ?? ''}
                  />
                  {figure(scene.first, first)}
                </span>
              </AreaButton>
            </li>
          ))}
      </ul>
    </section>
  );
}

const SYMBOLS = {
  own: 'reported',
  limits: 'bounded',
  inherited: 'inherited',
  none: 'unknown',
} as const;
