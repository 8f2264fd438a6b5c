import { classColours } from '../../domain/colours';
import type { Scene } from '../../domain/scene/scene';
import { kindText } from '../../i18n/kinds';
import { legendText } from '../../i18n/legend';
import { useText } from '../../state/language';
import { useTheme } from '../../state/theme';
import { KindSymbol } from '../symbols/KindSymbol';
import { GroundKey } from './GroundKey';
import styles from './SceneKey.module.css';
import { kindRows } from './shown';

/** The kinds of figures on one or several choropleths, with how many areas have them on one, and
 * what else is on the map. */
export function KindsKey({ scenes }: { scenes: readonly [Scene, ...Scene[]] }) {
  const theme = useTheme();
  const words = useText(legendText);
  const kinds = useText(kindText);
  const [first] = scenes;
  const colours = classColours(first.indicator.family, first.classes, theme);
  const middle = colours[Math.floor((colours.length - 1) / 2)] ?? '';
  const highest = colours.at(-1) ?? middle;
  const present = scenes.flatMap(kindRows).filter(({ areas }) => areas > 0);
  const rows = new Map(present.map((row) => [`${row.kind} ${row.limits}`, row]));
  return (
    <>
      <ul className={styles.kinds} aria-label={words.kinds}>
        {[...rows].map(([key, { kind, limits, areas }]) => (
          <li key={key}>
            <KindSymbol
              kind={limits ? 'bounded' : kind}
              colour={middle}
              highest={highest}
              faint={limits}
            />
            <span>{limits ? words.inheritedLimits : kinds.long[kind]}</span>
            {scenes.length === 1 && <span className={styles.count}>{areas}</span>}
          </li>
        ))}
      </ul>
      <GroundKey items={first.items} />
    </>
  );
}
