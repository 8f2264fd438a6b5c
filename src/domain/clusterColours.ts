import type { Theme } from './colours';
import type { Cluster } from './spatial/clusters';

/** High among high and low among low are the deepest (light) or brightest (dark); outliers are the
 * same two hues, weaker; what isn't significant is close to the paper, though not as close as an
 * area without a figure. No two have the same grey. */
const COLOURS: Record<Theme, Record<Cluster, string>> = {
  light: {
    high_high: '#7d1d1a',
    low_low: '#22598c',
    high_low: '#cf6b26',
    low_high: '#7fb2d8',
    plain: '#d6cfbe',
  },
  dark: {
    high_high: '#ffd0b4',
    low_low: '#78bbec',
    high_low: '#cf763a',
    low_high: '#3c6f96',
    plain: '#465154',
  },
};

/** The colour of each class of the map of clusters. */
export function clusterColours(theme: Theme): Readonly<Record<Cluster, string>> {
  return COLOURS[theme];
}
