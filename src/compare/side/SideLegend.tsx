import { classColours } from '../../domain/colours';
import { sideText } from '../../i18n/side';
import { ClassList } from '../../panels/legend/ClassList';
import { KindsKey } from '../../panels/legend/KindsKey';
import { LevelChoice } from '../../panels/choose/LevelChoice';
import { Segments } from '../../panels/segments/Segments';
import { MOST_PANES } from '../../state/compareView';
import { useText } from '../../state/language';
import { useAtlas } from '../../state/store';
import { useTheme } from '../../state/theme';
import styles from '../parts/parts.module.css';
import { usePanes } from './usePanes';

const HALF = 50;

/** How the maps are placed, how many there are, and the key that they share, if they do. */
export function SideLegend() {
  const words = useText(sideText);
  const theme = useTheme();
  const { scenes, alike, apart, isFull, add } = usePanes();
  const swipe = useAtlas((state) => state.view.compare.swipe);
  const changeCompare = useAtlas((state) => state.changeCompare);
  const [scene] = scenes;
  return (
    <div className={styles.panel}>
      <Segments
        legend={words.how}
        value={swipe === null ? 'beside' : 'swipe'}
        onChoose={(how) => changeCompare({ swipe: how === 'swipe' ? HALF : null })}
        choices={[
          { value: 'beside', label: words.beside },
          { value: 'swipe', label: words.swipe },
        ]}
      />
      {swipe === null && (
        <div className={styles.offers}>
          <button type="button" className={styles.offer} disabled={isFull} onClick={add}>
            {words.add}
          </button>
          {isFull && <p className={styles.remark}>{words.most(MOST_PANES + 1)}</p>}
        </div>
      )}
      <LevelChoice />
      {apart && <p className={styles.refusal}>{words.lineApart}</p>}
      {alike && (
        <div>
          <p className={styles.remark}>{words.sameKey}</p>
          <ClassList
            scene={scene}
            colours={classColours(scene.indicator.family, scene.classes, theme)}
          />
        </div>
      )}
      <KindsKey scenes={scenes} />
      <p className={styles.remark}>{words.point}</p>
    </div>
  );
}
