import { useMemo } from 'react';
import type { Condition } from '../../domain/choice/choice';
import { bestYearFor, tallyCondition } from '../../domain/choice/conditions';
import { isCounted } from '../../domain/units';
import { ruleText } from '../../i18n/rule';
import { useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import styles from '../parts/parts.module.css';

/** Of how many areas a condition can be told; where of none, a year that tells of some. */
export function ConditionTallyLine({ condition }: { condition: Condition }) {
  const words = useText(ruleText);
  const facts = useFacts();
  const level = useAtlas((state) => state.view.level);
  const outside = useAtlas((state) => state.view.outside);
  const year = useAtlas((state) => state.view.year);
  const line = useAtlas((state) => state.view.line);
  const change = useAtlas((state) => state.change);
  const { tally, best } = useMemo(() => {
    const asked = facts.registry.ofLevel(level).filter((unit) => isCounted(unit, outside));
    const codes = asked.map(({ code }) => code);
    const counted = tallyCondition(facts, codes, { year, line }, condition);
    const isSilent = counted.untold === codes.length;
    return { tally: counted, best: isSilent ? bestYearFor(facts, codes, condition) : null };
  }, [facts, level, outside, year, line, condition]);
  if (best === null) {
    return <p className={styles.remark}>{words.tally(tally.meets, tally.fails, tally.untold)}</p>;
  }
  return (
    <>
      <p className={styles.remark}>
        {`${words.silent(level, year)} ${best === undefined ? words.never(level) : ''}`}
      </p>
      {best !== undefined && (
        <div className={styles.offers}>
          <button
            type="button"
            className={styles.offer}
            onClick={() => change({ year: best.year, line: null })}
          >
            {words.goTo(best.year, best.areas)}
          </button>
        </div>
      )}
    </>
  );
}
