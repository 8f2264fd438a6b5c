import { legendText } from '../../i18n/legend';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import styles from './LegendPanel.module.css';

/** What the composite is made of. */
export function CompositeParts() {
  const words = useText(legendText);
  const language = useLanguage();
  const parts = useFacts().file.indicators.filter((indicator) => indicator.composite);
  return (
    <div className={styles.remark}>
      <p>{words.composite(parts.length)}</p>
      <ul className={styles.parts}>
        {parts.map((part) => (
          <li key={part.id}>{part.short[language]}</li>
        ))}
      </ul>
    </div>
  );
}
