import type { Facts } from '../../domain/facts';
import type { Clusters, ClusterPlace } from '../../domain/spatial/clusters';
import type { AreaCode } from '../../domain/units';
import { clusterResultText } from '../../i18n/clusterResults';
import type { Language } from '../../state/view';
import { pText } from './numbers';
import { ownValue, speechOf } from './speech';

/** One area in a few lines: its figure, its neighbours', and what that makes of it. */
export interface PlaceText {
  figure: string | null;
  lines: readonly string[];
}

/**
 * What is told of one area.
 * @returns undefined where nothing is computed, or the area stands back
 */
export function placeText(
  facts: Facts,
  clusters: Clusters,
  code: AreaCode,
  language: Language,
): PlaceText | undefined {
  if (clusters.kind === 'refused') return undefined;
  const place: ClusterPlace | null = clusters.items.get(code)?.place ?? null;
  if (place === null) return undefined;
  const words = clusterResultText[language];
  const speech = speechOf(clusters.subject, language);
  const figure = (value: number) => ownValue(facts, clusters, code, value, language);
  switch (place.kind) {
    case 'left_out':
      return { figure: null, lines: [words.notThere[place.reason]] };
    case 'island':
      return { figure: figure(place.value), lines: [words.island] };
    case 'member': {
      const { value, around, neighbours, local, cluster } = place;
      return {
        figure: figure(value),
        lines: [
          words.amongOf(neighbours.length, speech.around(around)),
          words.areaP(speech.labels[cluster], pText(local.p, language)),
        ],
      };
    }
  }
}
