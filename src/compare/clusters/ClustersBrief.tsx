import { clusterColours } from '../../domain/clusterColours';
import { CLUSTERS } from '../../domain/spatial/clusters';
import { groundText } from '../../i18n/grounds';
import { usePictureContext } from '../../map/usePictureContext';
import { BriefKey } from '../../panels/legend/brief/BriefKey';
import { BriefKinds } from '../../panels/legend/brief/BriefKinds';
import { useLanguage, useText } from '../../state/language';
import { useTheme } from '../../state/theme';
import { clustersTitle } from './clustersPicture';
import { speechOf } from './speech';
import { useClusters } from './useClusters';

/** The key of the map of clusters in brief. */
export function ClustersBrief() {
  const clusters = useClusters();
  const context = usePictureContext();
  const language = useLanguage();
  const grounds = useText(groundText);
  const colours = clusterColours(useTheme());
  const isWhole = clusters.kind !== 'refused' && clusters.known === clusters.counted;
  const labels = clusters.kind === 'refused' ? null : speechOf(clusters.subject, language).labels;
  return (
    <BriefKey
      subject={clustersTitle(context)}
      rows={
        labels === null
          ? []
          : CLUSTERS.map((cluster) => ({ label: labels[cluster], colour: colours[cluster] }))
      }
    >
      {!isWhole && (
        <BriefKinds
          symbols={[{ appearance: 'unknown', name: grounds.uncompared }]}
          colours={Object.values(colours)}
        />
      )}
    </BriefKey>
  );
}
