import { changeText } from '../../i18n/change';
import { ChoosePanel } from '../../panels/choose/ChoosePanel';
import { Segments } from '../../panels/segments/Segments';
import { useText } from '../../state/language';
import { useAtlas } from '../../state/store';
import styles from '../parts/parts.module.css';
import { ChangeKey } from './ChangeKey';
import { ChangeOffers } from './ChangeOffers';
import { YearMenus } from './YearMenus';

const MEASURES = ['difference', 'ratio'] as const;

/** Which two years, measured how, and the key of the map. */
export function ChangeLegend() {
  const words = useText(changeText);
  const measure = useAtlas((state) => state.view.compare.measure);
  const changeCompare = useAtlas((state) => state.changeCompare);
  return (
    <div className={styles.panel}>
      <ChoosePanel />
      <YearMenus />
      <Segments
        legend={words.measure}
        value={measure}
        onChoose={(chosen) => changeCompare({ measure: chosen })}
        choices={MEASURES.map((one) => ({ value: one, label: words[one] }))}
      />
      <ChangeOffers />
      <ChangeKey />
    </div>
  );
}
