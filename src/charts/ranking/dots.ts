import type { Scene, SceneItem } from '../../domain/scene/scene';
import type { AreaDot } from '../AreaDots';
import type { RankingLayout } from './layout';

/**
 * The dots of a strip in the colours of their classes, each with its name and figure.
 * @param colours of the scene's classes, lowest first
 * @param figureOf what is known of an area, in words
 */
export function dotsOf(
  { dots }: RankingLayout,
  colours: readonly string[],
  figureOf: (item: SceneItem) => string,
  { items }: Pick<Scene, 'items'>,
): AreaDot[] {
  return dots.map(({ code, x, y, place, name }) => {
    const item = items.get(code);
    const title = item === undefined ? name : `${name}: ${figureOf(item)}`;
    return { code, x, y, colour: colours[place] ?? '', title };
  });
}
