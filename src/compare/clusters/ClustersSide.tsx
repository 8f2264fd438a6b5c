import { clusterResultText } from '../../i18n/clusterResults';
import { useText } from '../../state/language';
import parts from '../parts/parts.module.css';
import { ClusterLists } from './ClusterLists';
import { ClusterScatter } from './ClusterScatter';
import { GlobalResult } from './GlobalResult';
import { NotCounted } from './NotCounted';
import { SelectedPlace } from './SelectedPlace';
import { useClusters } from './useClusters';

/** What was found, area by area, who isn't counted, and how to read it. */
export function ClustersSide() {
  const clusters = useClusters();
  const words = useText(clusterResultText);
  const { cautions } = words;
  const isTouch = clusters.request.near.kind === 'queen';
  return (
    <section className={parts.side} aria-label={words.title}>
      {clusters.kind === 'clusters' ? (
        <>
          <GlobalResult clusters={clusters} />
          <SelectedPlace clusters={clusters} />
          <ClusterScatter clusters={clusters} />
          <ClusterLists clusters={clusters} />
        </>
      ) : (
        <h2>{words.title}</h2>
      )}
      <NotCounted clusters={clusters} />
      <section className={parts.block} aria-label={words.read}>
        <h3>{words.read}</h3>
        <ul className={parts.remarks}>
          {[
            cautions.where,
            cautions.known,
            ...(isTouch ? [cautions.lines] : []),
            cautions.edge,
          ].map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
        </ul>
      </section>
    </section>
  );
}
