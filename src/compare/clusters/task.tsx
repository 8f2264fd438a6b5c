import type { CompareTask } from '../task';
import { ClustersBrief } from './ClustersBrief';
import { ClustersKey } from './ClustersKey';
import { ClustersLegend } from './ClustersLegend';
import { clustersPicture, clustersSources, clustersTitle } from './clustersPicture';
import { ClustersSide } from './ClustersSide';

/** Where like lies by like. */
export const task: CompareTask = {
  Legend: ClustersLegend,
  Side: ClustersSide,
  Key: () => <ClustersKey fixed />,
  Brief: ClustersBrief,
  pictureOf: clustersPicture,
  titleOf: clustersTitle,
  sourcesOf: clustersSources,
};
