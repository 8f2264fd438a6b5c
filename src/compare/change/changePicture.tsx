import type { ChangeItem, ChangeScene } from '../../domain/comparison/changeScene';
import { SIGNED_CLASS_COUNT } from '../../domain/comparison/signedClasses';
import { divergingColours } from '../../domain/divergingColours';
import { joinedLook, lookOf } from '../../domain/scene/look';
import { type AreaPaint, knownPaint, type Neutrals, plainPaint } from '../../domain/scene/paint';
import { sourcesOfKnowledge } from '../../domain/scene/sources';
import type { SourceId } from '../../domain/statements';
import type { AreaCode } from '../../domain/units';
import { changeText } from '../../i18n/change';
import { legendText } from '../../i18n/legend';
import { litCodes } from '../../map/lit';
import type { MapPicture, PictureContext } from '../../map/picture';
import { ChangeTooltip } from './ChangeTooltip';
import { changeOfView } from './useChange';

/** The map of change: each area in the colour of its class, hatched where only limits are known. */
export function changePicture(context: PictureContext): MapPicture {
  const { facts, view, language, theme, neutrals, hoveredClass } = context;
  const scene = changeOfView(facts, view);
  const colours = divergingColours(theme);
  const { indicator, request } = scene;
  const from = scene.kind === 'change' ? scene.span.from : (scene.from ?? request.to);
  return {
    level: request.level,
    paints: paintsOf(scene, colours, neutrals, facts.registry.ofLevel(request.level)),
    lit:
      scene.kind === 'refused'
        ? null
        : litCodes(scene.items, SIGNED_CLASS_COUNT, hoveredClass ?? view.lit),
    name: `change ${indicator.id} ${request.level} ${from} ${request.to}`,
    label: changeText[language].canvas(indicator.name[language], from, request.to),
    tooltip: (code) => <ChangeTooltip code={code} />,
  };
}

/** What the map of change is called. */
export function changeTitle({ facts, view, language }: PictureContext): string {
  const { indicator, request, ...scene } = changeOfView(facts, view);
  const from = scene.kind === 'change' ? scene.span.from : (scene.from ?? request.to);
  const { subject, between } = changeText[language];
  const name = legendText[language].subjects[indicator.id] ?? indicator.name[language];
  return `${subject(name)}, ${between(from, request.to)}`;
}

/** The sources of both years' figures. */
export function changeSources({ facts, view }: PictureContext): SourceId[] {
  const scene = changeOfView(facts, view);
  if (scene.kind === 'refused') return [];
  return sourcesOfKnowledge(
    [...scene.items.values()].flatMap(({ change, counted }) =>
      counted && change.kind !== 'refused' ? [change.earlier, change.later] : [],
    ),
  );
}

function paintsOf(
  scene: ChangeScene,
  colours: readonly string[],
  neutrals: Neutrals,
  units: readonly { code: AreaCode }[],
): Map<AreaCode, AreaPaint> {
  if (scene.kind === 'refused') {
    return new Map(units.map(({ code }) => [code, plainPaint(neutrals.unknown)]));
  }
  return new Map([...scene.items].map(([code, item]) => [code, paintOf(item, colours, neutrals)]));
}

function paintOf(
  { change, classes, counted }: ChangeItem,
  colours: readonly string[],
  neutrals: Neutrals,
): AreaPaint {
  if (!counted) return plainPaint(neutrals.back);
  if (change.kind === 'refused') return plainPaint(neutrals.unknown);
  const look = joinedLook(lookOf(change.earlier), lookOf(change.later));
  const base = change.kind === 'interval' ? 'hatched' : 'solid';
  return knownPaint(classes, { ...look, base }, colours, neutrals);
}
