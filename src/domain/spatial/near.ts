import type { Layers } from '../geography/layers';
import { never } from '../never';
import type { AreaCode } from '../units';
import { queenNeighbours } from './contiguity';
import { nearestNeighbours } from './nearest';
import type { ClusterRequest } from './question';

/** What neighbours are found by. */
export type Surroundings = Pick<Layers, 'communes' | 'districts' | 'labels'>;

/**
 * The neighbours of each of some areas, among these areas alone.
 * @param codes areas of the request's level
 */
export function neighboursAmong(
  { communes, districts, labels }: Surroundings,
  { level, near }: Pick<ClusterRequest, 'level' | 'near'>,
  codes: ReadonlySet<AreaCode>,
): ReadonlyMap<AreaCode, readonly AreaCode[]> {
  switch (near.kind) {
    case 'queen': {
      const { features } = level === 'commune' ? communes : districts;
      const among = features.filter(({ properties }) => codes.has(properties.code));
      return queenNeighbours({ features: among });
    }
    case 'nearest': {
      const points = Object.entries(labels).filter(([code]) => codes.has(code));
      return nearestNeighbours(new Map(points), near.count);
    }
    default:
      return never(near);
  }
}
