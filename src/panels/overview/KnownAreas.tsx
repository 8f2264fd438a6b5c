import { classColours } from '../../domain/colours';
import { LOOKS } from '../../domain/scene/look';
import { overviewText } from '../../i18n/overview';
import { useFormat, useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useTheme } from '../../state/theme';
import { useScene } from '../../state/useScene';
import { appearanceName } from '../legend/appearanceName';
import { countedAreas, kindRows } from '../legend/shown';
import { KindSymbol } from '../symbols/KindSymbol';
import styles from './overview.module.css';

/** How much of the shown indicator is known in the shown year: areas by kind. */
export function KnownAreas() {
  const facts = useFacts();
  const language = useLanguage();
  const format = useFormat();
  const theme = useTheme();
  const words = useText(overviewText);
  const scene = useScene();
  const colours = classColours(scene.indicator.family, scene.classes, theme);
  const middle = colours[Math.floor((colours.length - 1) / 2)] ?? '';
  return (
    <>
      <p className={styles.soft}>{words.known(countedAreas(scene), scene.request.level)}</p>
      <ul className={styles.kinds}>
        {kindRows(scene)
          .filter(({ areas }) => areas > 0)
          .map((row) => (
            <li key={row.appearance}>
              <strong>{format.number(row.areas)}</strong>
              <KindSymbol look={LOOKS[row.appearance]} colour={middle} highest={colours.at(-1)} />
              <span>{appearanceName(facts, row, language)}</span>
            </li>
          ))}
      </ul>
    </>
  );
}
