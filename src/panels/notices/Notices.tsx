import { noticesText } from '../../i18n/notices';
import { useText } from '../../state/language';
import { useAtlas } from '../../state/store';
import { Icon } from '../icons/Icon';
import { parameterLine } from './parameterLine';
import styles from './Notices.module.css';

/** Names what the address held and couldn't be taken. The region is there before its words, so
 * that screen readers hear them come. */
export function Notices() {
  const words = useText(noticesText);
  const bad = useAtlas((state) => state.bad);
  return (
    <div role="status">
      {bad.length > 0 && (
        <div className={styles.notice}>
          <Icon name="notice" />
          <p className={styles.words}>
            {words.bad} <strong>{bad.map((one) => parameterLine(words, one)).join('; ')}</strong>.{' '}
            {words.defaults(bad.length)}
          </p>
          <button
            type="button"
            className={styles.dismiss}
            aria-label={words.dismiss}
            onClick={() => useAtlas.getState().dismissBad()}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
