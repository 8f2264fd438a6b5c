import type { Scene } from '../../domain/scene/scene';
import { legendText } from '../../i18n/legend';
import { useText } from '../../state/language';
import { useAtlas } from '../../state/store';
import styles from './LegendPanel.module.css';
import { useBorrowing } from './useBorrowing';

/** Whether weights of other years may stand in, where that adds or takes away something. */
export function BorrowingChoice({ scene }: { scene: Scene }) {
  const words = useText(legendText);
  const weights = useAtlas((state) => state.view.weights);
  const change = useAtlas((state) => state.change);
  const areas = useBorrowing(scene);
  if (areas === undefined || areas === 0) return null;
  return (
    <label className={styles.weights}>
      <input
        type="checkbox"
        checked={weights}
        onChange={(event) => {
          change({ weights: event.target.checked });
        }}
      />
      <span>
        {`${words.weights} ${weights ? words.weightsUsed(areas) : words.weightsAdd(areas)}`}
      </span>
    </label>
  );
}
