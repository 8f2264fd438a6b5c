import type { RuleChoice } from '../../domain/choice/choice';
import { lineOf, verdictOf } from '../../domain/choice/rule';
import type { AreaCode, Unit } from '../../domain/units';
import { ruleText } from '../../i18n/rule';
import shared from '../../panels/symbols/shared.module.css';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { AreaButton } from '../parts/AreaButton';
import styles from '../parts/parts.module.css';
import form from './choose.module.css';
import { whyUntold } from './whyUntold';

/** More than these begin folded, unless they are all there is. */
const FEW = 8;

interface UntoldListProps {
  rule: RuleChoice;
  codes: readonly AreaCode[];
  unfolded: boolean;
}

/** The areas of which too little is known, each with what is missing. */
export function UntoldList({ rule, codes, unfolded }: UntoldListProps) {
  const words = useText(ruleText);
  const language = useLanguage();
  const facts = useFacts();
  const year = useAtlas((state) => state.view.year);
  const line = useAtlas((state) => state.view.line);
  const units = codes
    .map((code) => facts.registry.unit(code))
    .filter((unit): unit is Unit => unit !== undefined);
  const reasons = ({ code }: Unit) =>
    rule.conditions
      .filter((one) => verdictOf(facts, code, { year, line }, one) === 'untold')
      .map(({ indicator: id }) => {
        const indicator = facts.indicator(id);
        if (indicator === undefined) return '';
        const question = {
          indicator: id,
          area: code,
          year,
          line: lineOf(facts, id, { year, line }),
        };
        return words.reason(indicator.short[language], whyUntold(facts, question, language));
      });
  return (
    <details className={shared.disclosure} open={unfolded || codes.length <= FEW}>
      <summary>
        <span className={form.swatch} data-verdict="untold" />
        <span>{words.untold(codes.length)}</span>
      </summary>
      <p className={styles.remark}>{words.whyUntold}</p>
      <ul className={styles.areas}>
        {units.map((unit) => (
          <li key={unit.code}>
            <AreaButton unit={unit}>
              <span className={form.less}>{reasons(unit).join('; ')}</span>
            </AreaButton>
          </li>
        ))}
      </ul>
    </details>
  );
}
