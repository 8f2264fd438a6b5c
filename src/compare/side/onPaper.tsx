import { legendText } from '../../i18n/legend';
import type { PictureContext, Plate } from '../../map/picture';
import { KindsKey } from '../../panels/legend/KindsKey';
import { sourcesOfScenes } from '../../domain/scene/sources';
import type { SourceId } from '../../domain/statements';
import { scenePlate } from '../parts/scenePlate';
import { panesOf } from './panes';
import { usePanes } from './usePanes';

/** The maps beside each other, for paper; under a swipe the two that it is between. */
export function sidePlates(context: PictureContext): Plate[] {
  return shownScenes(context).map((scene) => scenePlate(scene, context));
}

/** What a sheet with all of them is called: each indicator once, with its years. */
export function sideTitle(context: PictureContext): string {
  const { language } = context;
  const years = new Map<string, Set<number>>();
  for (const { indicator, request } of shownScenes(context)) {
    const name = legendText[language].subjects[indicator.id] ?? indicator.name[language];
    years.set(name, (years.get(name) ?? new Set()).add(request.year));
  }
  const list = new Intl.ListFormat(language);
  return [...years].map(([name, of]) => `${name}, ${list.format([...of].map(String))}`).join('; ');
}

/** The sources of all maps, each once. */
export function sideSources(context: PictureContext): SourceId[] {
  return sourcesOfScenes(shownScenes(context));
}

/** The kinds of figures on any of the maps. */
export function SidePaperKey() {
  const { scenes } = usePanes();
  return <KindsKey scenes={scenes} />;
}

function shownScenes({ facts, view }: PictureContext) {
  const { scenes } = panesOf(facts, view);
  return view.compare.swipe === null ? scenes : scenes.slice(0, 2);
}
