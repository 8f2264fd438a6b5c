import { classColours } from '../../domain/colours';
import type { Scene } from '../../domain/scene/scene';
import { legendText } from '../../i18n/legend';
import { useLanguage, useText } from '../../state/language';
import { useTheme } from '../../state/theme';
import { classLabels } from './classLabels';
import styles from './InlineKey.module.css';

/** The classes of one of several maps, or of some of a matrix's years, in as little room as there
 * is for them. */
export function InlineKey({ scene }: { scene: Pick<Scene, 'indicator' | 'classes'> }) {
  const words = useText(legendText);
  const language = useLanguage();
  const theme = useTheme();
  const colours = classColours(scene.indicator.family, scene.classes, theme);
  return (
    <ul className={styles.key} aria-label={words.classes}>
      {classLabels(scene.indicator, scene.classes, language).map((label, index) => (
        <li key={label}>
          <span style={{ background: colours[index] }} />
          {label}
        </li>
      ))}
    </ul>
  );
}
