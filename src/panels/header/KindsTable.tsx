import { classColours } from '../../domain/colours';
import { APPEARANCES, LOOKS } from '../../domain/scene/look';
import { aboutText } from '../../i18n/about';
import { kindText } from '../../i18n/kinds';
import { useText } from '../../state/language';
import { useTheme } from '../../state/theme';
import { KindSymbol } from '../symbols/KindSymbol';
import styles from './AboutDialog.module.css';

/** An example ramp: four classes, of which a middle and a high one stand for all. */
const EXAMPLE = { kind: 'numeric', zero: true, limits: [1, 2], values: null } as const;

/** All that looks its own way, each as it looks and as it is meant. */
export function KindsTable() {
  const words = useText(aboutText);
  const kinds = useText(kindText);
  const colours = classColours('poverty', EXAMPLE, useTheme());
  const [, middle = 'transparent', high = 'transparent'] = colours;
  return (
    <dl className={styles.kinds}>
      {APPEARANCES.map((appearance) => (
        <div key={appearance}>
          <dt>
            <KindSymbol look={LOOKS[appearance]} colour={middle} highest={high} />
            {kinds.short[appearance]}
          </dt>
          <dd>
            {kinds.explain[appearance]}{' '}
            <span className={styles.look}>{words.look(words.onMap[appearance])}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
