import { areaName } from '../../i18n/areas';
import { compareAreasText } from '../../i18n/compareAreas';
import { MOST_PINS } from '../../state/compareView';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import styles from './areas.module.css';
import { useUnpinned } from './usePins';

/** Says that the selected area found no room; the others stay as they are. */
export function FullNotice() {
  const { registry } = useFacts();
  const language = useLanguage();
  const words = useText(compareAreasText);
  const unpinned = useUnpinned();
  return (
    <div role="status">
      {unpinned !== null && (
        <p className={styles.full}>
          {words.full(areaName(registry, unpinned, language), MOST_PINS)}
        </p>
      )}
    </div>
  );
}
