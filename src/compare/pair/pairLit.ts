import { chosenIn } from '../../domain/choice/chosen';
import { litByPair } from '../../domain/comparison/pairLight';
import type { PairScene } from '../../domain/comparison/pairScene';
import type { AreaCode } from '../../domain/units';
import type { PictureContext } from '../../map/picture';

/**
 * The areas that stand out on map and plot: those of the part of the key that is pointed at or kept
 * lit, else the chosen ones.
 * @returns null where nothing is to fade
 */
export function litOfPair(
  scene: PairScene,
  {
    facts,
    layers,
    view,
    hoveredClass,
  }: Pick<PictureContext, 'facts' | 'layers' | 'view' | 'hoveredClass'>,
): ReadonlySet<AreaCode> | null {
  const byKey = litByPair(scene, hoveredClass ?? view.lit);
  if (byKey !== null) return byKey;
  const { codes } = chosenIn(facts, layers, view);
  return codes.length === 0 ? null : new Set(codes);
}
