import { type Clusters, clustersOf } from '../../domain/spatial/clusters';
import type { ClusterRequest } from '../../domain/spatial/question';
import { type Resources, useFacts, useResources } from '../../state/resources';
import { type StillView, useStillView } from '../../state/stillView';

/** What a view asks of its clusters. */
export function requestOf({
  indicator,
  level,
  year,
  line,
  outside,
  compare,
}: StillView): ClusterRequest {
  const { clustered: of, near, reached, corrected } = compare;
  return { of, indicator, level, year, line, outside, near, reached, corrected };
}

const answered = new WeakMap<Resources['facts'], { key: string; clusters: Clusters }>();

/** The clusters that a view asks for; the last answer is kept, as map, key and lists ask alike. */
export function clustersOfView({ facts, layers }: Resources, view: StillView): Clusters {
  const request = requestOf(view);
  const key = JSON.stringify(request);
  const kept = answered.get(facts);
  if (kept?.key === key) return kept.clusters;
  const clusters = clustersOf(facts, layers, request);
  answered.set(facts, { key, clusters });
  return clusters;
}

export function useClusters(): Clusters {
  const facts = useFacts();
  const { layers } = useResources();
  return clustersOfView({ facts, layers }, useStillView());
}
