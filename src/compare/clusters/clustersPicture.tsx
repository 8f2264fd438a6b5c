import { clusterColours } from '../../domain/clusterColours';
import type { Theme } from '../../domain/colours';
import { type AreaPaint, type Neutrals, plainPaint } from '../../domain/scene/paint';
import { sourcesOfKnowledge } from '../../domain/scene/sources';
import { type ClusterItem, CLUSTERS } from '../../domain/spatial/clusters';
import type { SourceId } from '../../domain/statements';
import { clustersText } from '../../i18n/clusters';
import { litCodes } from '../../map/lit';
import type { MapPicture, PictureContext } from '../../map/picture';
import { ClusterTooltip } from './ClusterTooltip';
import { comparedIn } from './compared';
import { speechOf, timeOf } from './speech';
import { clustersOfView } from './useClusters';

/** The map of clusters: each area in the colour of its kind; all without colour where refused. */
export function clustersPicture(context: PictureContext): MapPicture {
  const { facts, view, language, theme, neutrals, hoveredClass } = context;
  const clusters = clustersOfView(context, view);
  const { level, of, indicator, year } = clusters.request;
  const { subject } = clusters;
  const name = subject === undefined ? indicator : speechOf(subject, language).name;
  const paints =
    clusters.kind === 'clusters'
      ? [...clusters.items].map(([code, item]) => [code, paintOf(item, theme, neutrals)] as const)
      : facts.registry
          .ofLevel(level)
          .map(({ code }) => [code, plainPaint(neutrals.unknown)] as const);
  return {
    level,
    paints: new Map(paints),
    lit:
      clusters.kind === 'refused'
        ? null
        : litCodes(clusters.items, CLUSTERS.length, hoveredClass ?? view.lit),
    name: `clusters ${of === 'land' ? of : indicator} ${level} ${year}`,
    label: clustersText[language].canvas(name, year),
    tooltip: (code) => <ClusterTooltip code={code} />,
  };
}

function paintOf({ counted, place }: ClusterItem, theme: Theme, neutrals: Neutrals): AreaPaint {
  if (!counted) return plainPaint(neutrals.back);
  if (place?.kind !== 'member') return plainPaint(neutrals.unknown);
  return plainPaint(clusterColours(theme)[place.cluster]);
}

/** What the map of clusters is called. */
export function clustersTitle(context: PictureContext): string {
  const { facts, view, language } = context;
  const clusters = clustersOfView(context, view);
  const { subject } = clusters;
  const time = timeOf(facts, clusters, language);
  return subject === undefined ? time : `${speechOf(subject, language).subject}, ${time}`;
}

/** The sources of all figures that were compared; land has none. */
export function clustersSources(context: PictureContext): SourceId[] {
  return sourcesOfKnowledge(comparedIn(clustersOfView(context, context.view)));
}
