import { sideText } from '../../i18n/side';
import { useText } from '../../state/language';
import { InlineKey } from '../../panels/legend/InlineKey';
import styles from '../parts/parts.module.css';
import { usePanes } from './usePanes';

/** What has to be known of the maps together: the key that they share, and what keeps them apart. */
export function SideKey() {
  const words = useText(sideText);
  const { scenes, alike, apart } = usePanes();
  const [scene] = scenes;
  return (
    <>
      {apart && <p className={styles.refusal}>{words.lineApart}</p>}
      {alike && <InlineKey scene={scene} />}
    </>
  );
}
