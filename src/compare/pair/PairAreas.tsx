import { byName } from '../../domain/comparison/among';
import type { PairAxis } from '../../domain/comparison/pairAxis';
import type { PairPlaces } from '../../domain/comparison/pairPlaces';
import type { PairScene } from '../../domain/comparison/pairScene';
import type { SceneItem } from '../../domain/scene/scene';
import type { AreaCode } from '../../domain/units';
import { pairText } from '../../i18n/pair';
import { spared } from '../../i18n/spared';
import { KindSymbol } from '../../panels/symbols/KindSymbol';
import { useText } from '../../state/language';
import { useAtlas } from '../../state/store';
import { useTheme } from '../../state/theme';
import { useWords } from '../../state/words';
import { AreaButton } from '../parts/AreaButton';
import parts from '../parts/parts.module.css';
import styles from './pair.module.css';
import { coloursOf, lookOfPair } from './pairPicture';

interface PairAreasProps {
  scene: PairScene;
  places: PairPlaces;
  lit: ReadonlySet<AreaCode> | null;
}

/** The areas that are lit or chosen, each with both figures; where none are, those that have a
 * place of their own on both axes. */
export function PairAreas({ scene, places, lit }: PairAreasProps) {
  const say = useWords();
  const theme = useTheme();
  const words = useText(pairText);
  const isChosen = useAtlas(({ view }) => view.choice !== null && view.lit === null);
  const colours = coloursOf(scene, theme);
  const own = places.placed.map(({ item }) => item);
  const shown =
    lit === null
      ? own
      : [...scene.items.values()].filter(({ unit, counted }) => counted && lit.has(unit.code));
  const figure = (axis: PairAxis, item: SceneItem) =>
    item.knowledge.kind === 'unknown' ? '–' : say.inScene(axis.scene, item).short;
  const title = words.areas[lit === null ? 'own' : isChosen ? 'chosen' : 'lit'](shown.length);
  if (shown.length === 0) return null;
  return (
    <section className={styles.block} aria-label={title}>
      <h3>{title}</h3>
      <ul className={`${parts.areas ?? ''} ${styles.areas ?? ''}`}>
        {[...shown]
          .sort((one, two) => byName(one.unit, two.unit))
          .map(({ unit, first, second, classes }) => (
            <li key={unit.code}>
              <AreaButton unit={unit} figure={figure(scene.second, second)}>
                <span className={styles.first}>
                  <KindSymbol
                    look={lookOfPair({ first, second })}
                    colour={colours[classes[0] ?? -1] ?? ''}
                    highest={colours[classes.at(-1) ?? -1] ?? ''}
                  />
                  <span translate={spared(figure(scene.first, first))}>
                    {figure(scene.first, first)}
                  </span>
                </span>
              </AreaButton>
            </li>
          ))}
      </ul>
    </section>
  );
}
