import type { PairItem, PairScene } from '../../domain/comparison/pairScene';
import { evidenceOf } from '../../domain/knowledge/kinds';
import { pairColours } from '../../domain/pairColours';
import type { Theme } from '../../domain/colours';
import { joinedLook, type Look, lookOf } from '../../domain/scene/look';
import { type AreaPaint, knownPaint, type Neutrals, plainPaint } from '../../domain/scene/paint';
import { sourcesOfKnowledge } from '../../domain/scene/sources';
import type { SourceId } from '../../domain/statements';
import type { AreaCode } from '../../domain/units';
import { mapText } from '../../i18n/map';
import { pairText } from '../../i18n/pair';
import type { MapPicture, PictureContext } from '../../map/picture';
import { sentenceOf } from '../../panels/legend/sentence';
import { shownBy } from '../../panels/legend/shown';
import { litOfPair } from './pairLit';
import { PairTooltip } from './PairTooltip';
import { axisName } from './pairWords';
import { pairOfView } from './usePair';

/** The map of two indicators: each area in the colour of its cell, hatched where it may be in
 * several, under the pattern of a figure that is another area's or population's on either side. */
export function pairPicture(context: PictureContext): MapPicture {
  const { facts, view, language, theme, neutrals } = context;
  const scene = pairOfView(facts, view);
  const { first, second } = scene;
  const colours = coloursOf(scene, theme);
  const side = ({ request }: typeof first.scene) => `${request.indicator} ${request.year}`;
  return {
    level: view.level,
    paints: new Map(
      [...scene.items].map(([code, item]): [AreaCode, AreaPaint] => [
        code,
        paintOf(item, colours, neutrals),
      ]),
    ),
    lit: litOfPair(scene, context),
    name: `pair ${side(first.scene)} ${side(second.scene)} ${view.level}`,
    label: mapText[language].canvas(
      pairText[language].title(axisName(first, language), second.scene.indicator.name[language]),
      second.scene.request.year,
    ),
    tooltip: (code) => <PairTooltip scene={scene} code={code} />,
  };
}

/** The colours of a pair's cells, in their order. */
export function coloursOf({ first, second, size }: PairScene, theme: Theme): string[] {
  const side = ({ scene: { indicator, request } }: typeof first) => {
    return { family: indicator.family, name: `${indicator.id} ${request.year}` };
  };
  return pairColours(side(first), side(second), size, theme);
}

function paintOf(item: PairItem, colours: readonly string[], neutrals: Neutrals): AreaPaint {
  if (!item.counted) return plainPaint(neutrals.back);
  return knownPaint(item.classes, lookOfPair(item), colours, neutrals);
}

/** How an area of a pair looks: as either of its figures makes it look. */
export function lookOfPair({ first, second }: Pick<PairItem, 'first' | 'second'>): Look {
  return joinedLook(lookOf(first.knowledge), lookOf(second.knowledge));
}

/** What the map is called: both indicators, each with its year. */
export function pairTitle({ facts, view, language }: PictureContext): string {
  const { first, second } = pairOfView(facts, view);
  const subject = ({ scene }: typeof first) => sentenceOf(shownBy(facts, scene), language).subject;
  return `${subject(first)} × ${subject(second)}`;
}

/** The sources of both indicators' figures. */
export function pairSources({ facts, view }: PictureContext): SourceId[] {
  const shown = [...pairOfView(facts, view).items.values()].filter(
    ({ counted, standing }) => counted && standing !== 'none',
  );
  return sourcesOfKnowledge(
    shown.flatMap(({ first, second }) =>
      [first, second].flatMap(({ knowledge }) => evidenceOf(knowledge) ?? []),
    ),
  );
}
