import type { PairScene } from '../../domain/comparison/pairScene';
import type { AreaCode } from '../../domain/units';
import tooltip from '../../map/MapTooltip.module.css';
import { TooltipName } from '../../map/TooltipName';
import { useLanguage } from '../../state/language';
import { useFacts } from '../../state/resources';
import { pairFigure } from './pairWords';

/** An area under the pointer: both figures, each with its year and kind. */
export function PairTooltip({ scene, code }: { scene: PairScene; code: AreaCode }) {
  const facts = useFacts();
  const language = useLanguage();
  const item = scene.items.get(code);
  if (item === undefined) return null;
  return (
    <>
      <TooltipName unit={item.unit} />
      <p className={tooltip.figure}>{pairFigure(facts, scene.first, item.first, language)}</p>
      <p className={tooltip.figure}>{pairFigure(facts, scene.second, item.second, language)}</p>
    </>
  );
}
