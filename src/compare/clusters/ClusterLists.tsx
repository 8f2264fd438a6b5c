import { KindSymbol } from '../../panels/symbols/KindSymbol';
import { clusterColours } from '../../domain/clusterColours';
import { LOOKS } from '../../domain/scene/look';
import { type Cluster, CLUSTERS, type FoundClusters } from '../../domain/spatial/clusters';
import { unitName } from '../../i18n/areas';
import { clusterResultText } from '../../i18n/clusterResults';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useTheme } from '../../state/theme';
import { AreaButton } from '../parts/AreaButton';
import parts from '../parts/parts.module.css';
import styles from './clusters.module.css';
import { ownValue, speechOf } from './speech';

/** The areas that stand out, by kind, each with its figure and its neighbours'. */
export function ClusterLists({ clusters }: { clusters: FoundClusters }) {
  const words = useText(clusterResultText);
  const language = useLanguage();
  const facts = useFacts();
  const colours = clusterColours(useTheme());
  const { subject, items, request } = clusters;
  const speech = speechOf(subject, language);
  const members = [...items.values()].flatMap(({ unit, place }) =>
    place?.kind === 'member' ? [{ unit, place }] : [],
  );
  const standing = CLUSTERS.filter((cluster) => cluster !== 'plain')
    .map((cluster) => ({ cluster, areas: areasIn(cluster) }))
    .filter(({ areas }) => areas.length > 0);
  return (
    <>
      {standing.length === 0 && <p>{words.none}</p>}
      {standing.map(({ cluster, areas }) => {
        const title = words.found(speech.labels[cluster], areas.length);
        return (
          <section key={cluster} className={parts.block} aria-label={title}>
            <h3 className={styles.kind}>
              <KindSymbol look={LOOKS.reported} colour={colours[cluster]} />
              <span>{title}</span>
            </h3>
            <ul className={parts.areas} aria-label={title}>
              {areas.map(({ unit, place }) => (
                <li key={unit.code}>
                  <AreaButton
                    unit={unit}
                    figure={ownValue(facts, clusters, unit.code, place.value, language)}
                  >
                    <span className={parts.remark}>
                      {words.aroundOf(speech.around(place.around))}
                    </span>
                  </AreaButton>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <p className={parts.remark}>
        {request.corrected ? words.threshold(members.length) : words.noThreshold(members.length)}
      </p>
    </>
  );

  function areasIn(cluster: Cluster) {
    return members
      .filter(({ place }) => place.cluster === cluster)
      .sort((one, two) =>
        unitName(one.unit, language).localeCompare(unitName(two.unit, language), language),
      );
  }
}
