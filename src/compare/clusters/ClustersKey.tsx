import { clusterColours } from '../../domain/clusterColours';
import { CLUSTERS } from '../../domain/spatial/clusters';
import { clustersText } from '../../i18n/clusters';
import { usePictureContext } from '../../map/usePictureContext';
import { GroundKey } from '../../panels/legend/GroundKey';
import { LitList } from '../../panels/legend/LitList';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useTheme } from '../../state/theme';
import parts from '../parts/parts.module.css';
import { clustersTitle } from './clustersPicture';
import { speechOf, timeOf } from './speech';
import { useClusters } from './useClusters';

/** What the map of clusters shows, its kinds, and how many areas are in none. */
export function ClustersKey({ fixed = false }: { fixed?: boolean }) {
  const clusters = useClusters();
  const facts = useFacts();
  const words = useText(clustersText);
  const language = useLanguage();
  const theme = useTheme();
  const context = usePictureContext();
  if (clusters.kind === 'refused') {
    return (
      <>
        <p className={parts.sentence}>
          <strong>{clustersTitle(context)}</strong>
        </p>
        <GroundKey empty="uncompared" />
      </>
    );
  }
  const { request, subject, perClass, islands, known, counted } = clusters;
  const { near } = request;
  const speech = speechOf(subject, language);
  const colours = clusterColours(theme);
  return (
    <>
      <p className={parts.sentence} aria-live="polite">
        <strong>{speech.subject}</strong>,{' '}
        <span>
          {[
            timeOf(facts, clusters, language),
            near.kind === 'queen' ? words.touching : words.nearby(near.count),
          ].join('; ')}
        </span>
      </p>
      <LitList
        title={words.classes}
        fixed={fixed}
        rows={CLUSTERS.map((cluster, index) => {
          const areas = perClass[index] ?? 0;
          return { label: speech.labels[cluster], colour: colours[cluster], areas };
        })}
      />
      <GroundKey items={clusters.items} empty="uncompared" />
      <ul className={parts.remarks}>
        {subject.kind === 'land' && <li>{words.landIsPractice}</li>}
        {subject.kind === 'figures' && subject.indicator.direction !== 'neutral' && (
          <li>
            {subject.indicator.direction === 'lower_is_better'
              ? words.highIsWorse
              : words.highIsBetter}
          </li>
        )}
        {islands.length > 0 && <li>{words.islandsCount(islands.length)}</li>}
        {known < counted && <li>{words.leftOutCount(counted - known)}</li>}
      </ul>
    </>
  );
}
