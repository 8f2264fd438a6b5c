import type { Clusters } from '../../domain/spatial/clusters';
import { unitName } from '../../i18n/areas';
import { clusterResultText } from '../../i18n/clusterResults';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import parts from '../parts/parts.module.css';
import styles from './clusters.module.css';
import { placeText } from './placeText';

/** The selected area among its neighbours, in words. */
export function SelectedPlace({ clusters }: { clusters: Clusters }) {
  const words = useText(clusterResultText);
  const language = useLanguage();
  const facts = useFacts();
  const selected = useAtlas((state) => state.view.units[0]);
  const unit = selected === undefined ? undefined : facts.registry.unit(selected);
  const told = unit === undefined ? undefined : placeText(facts, clusters, unit.code, language);
  if (unit === undefined || told === undefined) {
    return <p className={parts.remark}>{words.pointAt}</p>;
  }
  const name = unitName(unit, language);
  return (
    <div className={styles.selected}>
      <p>
        <strong>{told.figure === null ? name : words.own(name, told.figure)}</strong>
      </p>
      {told.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
