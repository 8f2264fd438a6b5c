import { classCount } from '../domain/classes/classes';
import { classColours } from '../domain/colours';
import { paintsOf } from '../domain/scene/paint';
import type { Scene } from '../domain/scene/scene';
import { mapText } from '../i18n/map';
import { requestOf, sceneOf } from '../state/useScene';
import { litCodes } from './lit';
import type { MapPicture, PictureContext } from './picture';
import { SceneTooltip } from './SceneTooltip';

/** The choropleth that a view asks for, as the map shows it. */
export function viewPicture(context: PictureContext): MapPicture {
  return scenePicture(sceneOf(context.facts, requestOf(context.view)), context);
}

/**
 * A choropleth as the map shows it.
 * @param scene of any indicator and year; the view says only which class is lit
 */
export function scenePicture(scene: Scene, context: PictureContext): MapPicture {
  const { theme, neutrals, language, view, hoveredClass } = context;
  const { indicator, request } = scene;
  const colours = classColours(indicator.family, scene.classes, theme);
  return {
    level: request.level,
    paints: paintsOf(scene, colours, neutrals),
    lit: litCodes(scene.items, classCount(scene.classes), hoveredClass ?? view.lit),
    name: `${request.indicator} ${request.level} ${request.year}`,
    label: mapText[language].canvas(indicator.name[language], request.year),
    tooltip: (code) => <SceneTooltip scene={scene} code={code} />,
  };
}
