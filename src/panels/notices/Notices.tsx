import { noticesText } from '../../i18n/notices';
import { useText } from '../../state/language';
import { useAtlas } from '../../state/store';
import { Notice } from './Notice';
import styles from './Notices.module.css';
import { nearestYears } from './nearestYears';
import { parameterLine } from './parameterLine';

/**
 * Names what the address held and couldn't be taken, and says why the map is drawn otherwise. Their
 * regions are there before the words, so that screen readers hear them come.
 */
export function Notices() {
  const words = useText(noticesText);
  const bad = useAtlas((state) => state.bad);
  const fallback = useAtlas((state) => state.fallback);
  const dismissBad = useAtlas((state) => state.dismissBad);
  const dismissFallback = useAtlas((state) => state.dismissFallback);
  const unusable = bad.filter(({ nearest }) => nearest === undefined);
  return (
    <>
      <div role="status" className={styles.place}>
        {bad.length > 0 && (
          <Notice onDismiss={dismissBad}>
            {unusable.length > 0 && (
              <span>
                <span>{words.bad}</span>{' '}
                <strong>{unusable.map((one) => parameterLine(words, one)).join('; ')}</strong>
                <span>{`. ${words.defaults(unusable.length)} `}</span>
              </span>
            )}
            <span>{nearestYears(words, bad).join(' ')}</span>
          </Notice>
        )}
      </div>
      <div role="status" className={styles.place}>
        {fallback !== null && !fallback.isDismissed && (
          <Notice onDismiss={dismissFallback}>{words[fallback.why]}</Notice>
        )}
      </div>
    </>
  );
}
