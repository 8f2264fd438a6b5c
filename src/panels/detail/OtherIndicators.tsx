import type { Unit } from '../../domain/units';
import { detailText } from '../../i18n/detail';
import { useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { byFamily } from '../choose/families';
import styles from './detail.module.css';
import { IndicatorRow } from './IndicatorRow';

/** Every other indicator that the map can show, in the year, by family. */
export function OtherIndicators({ unit }: { unit: Unit }) {
  const facts = useFacts();
  const words = useText(detailText);
  const shown = useAtlas((state) => state.view.indicator);
  const year = useAtlas((state) => state.view.year);
  const others = facts.mapped.filter((indicator) => indicator.id !== shown);
  return (
    <div className={styles.block}>
      <h3 className={styles.label}>{words.others(year)}</h3>
      {byFamily(others).map(([family, indicators]) => (
        <div key={family} className={styles.family}>
          <h4>{words.families[family]}</h4>
          <ul className={styles.indicators}>
            {indicators.map((indicator) => (
              <li key={indicator.id}>
                <IndicatorRow unit={unit} indicator={indicator} year={year} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
