import { chooseAreasText } from '../../i18n/chooseAreas';
import { useText } from '../../state/language';
import { useAtlas } from '../../state/store';
import styles from './parts.module.css';

/** Leads from areas that are chosen to their ranks among each other. */
export function RankChosen() {
  const words = useText(chooseAreasText);
  const changeCompare = useAtlas((state) => state.changeCompare);
  return (
    <button
      type="button"
      className={styles.offer}
      onClick={() => changeCompare({ task: 'ranking', among: { kind: 'chosen' } })}
    >
      {words.rank}
    </button>
  );
}
