import { headerText } from '../../i18n/header';
import { useText } from '../../state/language';
import { Icon } from '../icons/Icon';
import styles from './Header.module.css';
import { LinkByHand } from './LinkByHand';
import { useShared } from './useShared';

/** Copies the link to the present view; where that isn't allowed, shows it to be copied by hand. */
export function ShareButton() {
  const words = useText(headerText);
  const { copied, byHand, share, dismiss } = useShared();
  return (
    <div className={styles.share}>
      <button type="button" className={styles.button} onClick={() => share(location.href)}>
        <Icon name={copied ? 'done' : 'share'} />
        <span>{copied ? words.shared : words.share}</span>
      </button>
      <span className={styles.hidden} role="status">
        {copied && words.shared}
      </span>
      {byHand !== null && (
        <div className={styles.byHand}>
          <LinkByHand link={byHand} onClose={dismiss} />
        </div>
      )}
    </div>
  );
}
