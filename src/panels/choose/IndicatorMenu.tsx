import { useId } from 'react';
import { chooseText } from '../../i18n/choose';
import { useText } from '../../state/language';
import { useAtlas } from '../../state/store';
import shared from '../symbols/shared.module.css';
import styles from './ChoosePanel.module.css';
import { IndicatorOptions } from './IndicatorOptions';

export function IndicatorMenu() {
  const words = useText(chooseText);
  const chosen = useAtlas((state) => state.view.indicator);
  const change = useAtlas((state) => state.change);
  const id = useId();
  return (
    <div>
      <label className={shared.label} htmlFor={id}>
        {words.indicator}
      </label>
      <span className={shared.menu}>
        <select
          id={id}
          className={`${shared.select ?? ''} ${styles.indicator ?? ''}`}
          value={chosen}
          // A line and a lit class belong to the indicator that they were chosen for.
          onChange={(event) => change({ indicator: event.target.value, line: null, lit: null })}
        >
          <IndicatorOptions />
        </select>
      </span>
    </div>
  );
}
