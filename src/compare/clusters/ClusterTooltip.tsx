import type { AreaCode } from '../../domain/units';
import tooltip from '../../map/MapTooltip.module.css';
import { TooltipName } from '../../map/TooltipName';
import { useLanguage } from '../../state/language';
import { useFacts } from '../../state/resources';
import { placeText } from './placeText';
import { useClusters } from './useClusters';

/** The area under the pointer among its neighbours. */
export function ClusterTooltip({ code }: { code: AreaCode }) {
  const clusters = useClusters();
  const facts = useFacts();
  const language = useLanguage();
  const unit = facts.registry.unit(code);
  if (unit === undefined) return null;
  const told = placeText(facts, clusters, code, language);
  return (
    <>
      <TooltipName unit={unit} />
      {told !== undefined && (
        <>
          {told.figure !== null && <p className={tooltip.figure}>{told.figure}</p>}
          {told.lines.map((line) => (
            <p key={line} className={tooltip.kind}>
              {line}
            </p>
          ))}
        </>
      )}
    </>
  );
}
