import { classColours } from '../../domain/colours';
import type { Scene } from '../../domain/scene/scene';
import { legendText } from '../../i18n/legend';
import { spared } from '../../i18n/spared';
import { useLanguage, useText } from '../../state/language';
import { useTheme } from '../../state/theme';
import { classLabels } from './classLabels';
import styles from './InlineKey.module.css';

interface InlineKeyProps {
  scene: Pick<Scene, 'indicator' | 'classes'>;
  /** Zero as nothing but the figure, where several keys would say the same of it. */
  brief?: boolean;
}

/** The classes of one of several maps, or of some of a matrix's years, in as little room as there
 * is for them. */
export function InlineKey({ scene, brief = false }: InlineKeyProps) {
  const words = useText(legendText);
  const language = useLanguage();
  const theme = useTheme();
  const colours = classColours(scene.indicator.family, scene.classes, theme);
  const labels = classLabels(scene.indicator, scene.classes, language).map((label, index) => {
    const isZero = scene.classes.kind === 'numeric' && scene.classes.zero && index === 0;
    return brief && isZero ? words.noneLeft : label;
  });
  return (
    <ul className={styles.key} aria-label={words.classes}>
      {labels.map((label, index) => (
        <li key={label}>
          <span className={styles.swatch} style={{ background: colours[index] }} />
          <span translate={spared(label)}>{label}</span>
        </li>
      ))}
    </ul>
  );
}
