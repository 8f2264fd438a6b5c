import type { Own } from '../../domain/knowledge/kinds';
import type { Clusters } from '../../domain/spatial/clusters';

/** The figures that were compared; land has none. */
export function comparedIn(clusters: Clusters): Own[] {
  if (clusters.kind === 'refused') return [];
  return [...clusters.items.values()].flatMap(({ place }) =>
    place?.kind === 'member' && place.own !== null ? [place.own] : [],
  );
}
