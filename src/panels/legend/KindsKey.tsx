import { classColours } from '../../domain/colours';
import { type Appearance, LOOKS } from '../../domain/scene/look';
import type { Scene } from '../../domain/scene/scene';
import { legendText } from '../../i18n/legend';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useTheme } from '../../state/theme';
import { KindSymbol } from '../symbols/KindSymbol';
import { appearanceName } from './appearanceName';
import { GroundKey } from './GroundKey';
import styles from './SceneKey.module.css';
import { type KindRow, kindRows } from './shown';

/** The kinds of figures on one or several choropleths, with how many areas have them on one, and
 * what else is on the map. */
export function KindsKey({ scenes }: { scenes: readonly [Scene, ...Scene[]] }) {
  const theme = useTheme();
  const words = useText(legendText);
  const language = useLanguage();
  const facts = useFacts();
  const [first] = scenes;
  const colours = classColours(first.indicator.family, first.classes, theme);
  const middle = colours[Math.floor((colours.length - 1) / 2)] ?? '';
  const highest = colours.at(-1) ?? middle;
  const rows = new Map<Appearance, KindRow>();
  for (const row of scenes.flatMap(kindRows)) {
    const before = rows.get(row.appearance)?.populations ?? [];
    const populations = [...new Set([...before, ...row.populations])];
    rows.set(row.appearance, { ...row, populations });
  }
  return (
    <>
      <ul className={styles.kinds} aria-label={words.kinds}>
        {[...rows.values()].map((row) => (
          <li key={row.appearance}>
            <KindSymbol look={LOOKS[row.appearance]} colour={middle} highest={highest} />
            <span>{appearanceName(facts, row, language)}</span>
            {scenes.length === 1 && <span className={styles.count}>{row.areas}</span>}
          </li>
        ))}
      </ul>
      <GroundKey items={first.items} />
    </>
  );
}
