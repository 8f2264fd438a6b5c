import { headerText } from '../../i18n/header';
import { useText } from '../../state/language';
import { useAtlas } from '../../state/store';
import { SHOWINGS } from '../../state/view';
import { Icon } from '../icons/Icon';
import styles from './Header.module.css';

/** What stands in the middle of the screen. */
export function ShowingSwitch({ onShow }: { onShow: () => void }) {
  const words = useText(headerText);
  const showing = useAtlas((state) => state.view.showing);
  const show = useAtlas((state) => state.show);
  return (
    <div className={styles.switch} role="group" aria-label={words.showing}>
      {SHOWINGS.map((one) => (
        <button
          key={one}
          type="button"
          className={styles.choice}
          aria-pressed={one === showing}
          onClick={() => {
            show(one);
            onShow();
          }}
        >
          <Icon name={one} />
          <span>{words[one]}</span>
        </button>
      ))}
    </div>
  );
}
