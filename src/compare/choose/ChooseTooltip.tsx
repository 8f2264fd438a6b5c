import { verdictOn } from '../../domain/choice/rule';
import type { AreaCode } from '../../domain/units';
import { ruleText } from '../../i18n/rule';
import tooltip from '../../map/MapTooltip.module.css';
import type { MapPicture } from '../../map/picture';
import { useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';

/** What explore tells of an area, and whether it meets the rule. */
export function ChooseTooltip({ code, picture }: { code: AreaCode; picture: MapPicture }) {
  const facts = useFacts();
  const words = useText(ruleText);
  const { choice, year, line } = useAtlas((state) => state.view);
  return (
    <>
      {picture.tooltip(code)}
      {choice?.kind === 'rule' && (
        <p className={tooltip.kind}>
          {words.verdicts[verdictOn(facts, code, { year, line }, choice)]}
        </p>
      )}
    </>
  );
}
