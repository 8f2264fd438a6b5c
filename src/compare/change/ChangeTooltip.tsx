import type { AreaCode } from '../../domain/units';
import { changeText } from '../../i18n/change';
import tooltip from '../../map/MapTooltip.module.css';
import { TooltipName } from '../../map/TooltipName';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { changeFigure } from './changeWords';
import { useChange } from './useChange';

/** How far the area under the pointer moved, or why that can't be told. */
export function ChangeTooltip({ code }: { code: AreaCode }) {
  const scene = useChange();
  const { registry } = useFacts();
  const words = useText(changeText);
  const language = useLanguage();
  const unit = registry.unit(code);
  if (unit === undefined) return null;
  const change = scene.kind === 'change' ? scene.items.get(code)?.change : undefined;
  const speech = { indicator: scene.indicator, measure: scene.request.measure, language };
  return (
    <>
      <TooltipName unit={unit} />
      {change !== undefined && (
        <p className={tooltip.figure}>
          {change.kind === 'refused' ? words.refused[change.reason] : changeFigure(change, speech)}
        </p>
      )}
    </>
  );
}
