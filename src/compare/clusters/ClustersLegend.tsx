import { CLUSTERS } from '../../domain/spatial/clusters';
import { clustersText } from '../../i18n/clusters';
import legend from '../../panels/legend/LegendPanel.module.css';
import shared from '../../panels/symbols/shared.module.css';
import { useLanguage, useText } from '../../state/language';
import { useAtlas } from '../../state/store';
import parts from '../parts/parts.module.css';
import { ClusterMenus } from './ClusterMenus';
import { ClusterOffers } from './ClusterOffers';
import { ClustersKey } from './ClustersKey';
import { speechOf } from './speech';
import { useClusters } from './useClusters';

/** What may cluster, who is whose neighbour, and the key of the map with what it means. */
export function ClustersLegend() {
  const clusters = useClusters();
  const words = useText(clustersText);
  const language = useLanguage();
  const corrected = useAtlas((state) => state.view.compare.corrected);
  const changeCompare = useAtlas((state) => state.changeCompare);
  return (
    <div className={parts.panel}>
      <ClusterMenus />
      {clusters.kind === 'refused' ? (
        <>
          <ClusterOffers clusters={clusters} />
          <ClustersKey />
        </>
      ) : (
        <div className={parts.panel}>
          <ClustersKey />
          <label className={legend.weights}>
            <input
              type="checkbox"
              checked={!corrected}
              onChange={(event) => changeCompare({ corrected: !event.target.checked })}
            />
            <span>{words.uncorrected(clusters.uncorrected)}</span>
          </label>
          <details className={shared.disclosure}>
            <summary>{words.meaning}</summary>
            <dl className={legend.meanings}>
              {CLUSTERS.map((cluster) => (
                <div key={cluster}>
                  <dt>{speechOf(clusters.subject, language).labels[cluster]}</dt>
                  <dd>{words.meanings[cluster]}</dd>
                </div>
              ))}
            </dl>
          </details>
        </div>
      )}
    </div>
  );
}
