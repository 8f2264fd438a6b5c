import { useId } from 'react';
import { chooseText } from '../../i18n/choose';
import { useText } from '../../state/language';
import shared from '../symbols/shared.module.css';
import styles from './ChoosePanel.module.css';
import { Definition } from './Definition';
import { IndicatorMenu } from './IndicatorMenu';
import { LevelChoice } from './LevelChoice';
import { LineMenu } from './LineMenu';

/** What is shown: indicator, level, and the poverty line where a year has figures by several. */
export function ChoosePanel() {
  const words = useText(chooseText);
  const title = useId();
  return (
    <section className={styles.panel} aria-labelledby={title}>
      <h2 id={title} className={shared.hidden}>
        {words.title}
      </h2>
      <div>
        <IndicatorMenu />
        <Definition />
      </div>
      <LevelChoice />
      <LineMenu />
    </section>
  );
}
