import type { PairScene } from '../../domain/comparison/pairScene';
import type { AreaCode } from '../../domain/units';
import tooltip from '../../map/MapTooltip.module.css';
import { TooltipName } from '../../map/TooltipName';
import { pairFigure } from './pairWords';
import { useSpeech } from './useSpeech';

/** An area under the pointer: both figures, each with its year and kind. */
export function PairTooltip({ scene, code }: { scene: PairScene; code: AreaCode }) {
  const speech = useSpeech();
  const item = scene.items.get(code);
  if (item === undefined) return null;
  return (
    <>
      <TooltipName unit={item.unit} />
      <p className={tooltip.figure}>{pairFigure(scene.first, item.first, speech)}</p>
      <p className={tooltip.figure}>{pairFigure(scene.second, item.second, speech)}</p>
    </>
  );
}
