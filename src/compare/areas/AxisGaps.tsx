import type { ComparedCell } from '../../domain/comparison/areas';
import type { Indicator } from '../../domain/indicators';
import { areaName } from '../../i18n/areas';
import { compareAreasText } from '../../i18n/compareAreas';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import parts from '../parts/parts.module.css';
import styles from './axis.module.css';
import { gapWords } from './gapWords';

interface AxisGapsProps {
  indicator: Indicator;
  /** The baseline's first. */
  cells: readonly ComparedCell[];
}

/** How each area stands to the baseline; where the baseline has no figure, that alone. */
export function AxisGaps({ indicator, cells }: AxisGapsProps) {
  const { registry } = useFacts();
  const language = useLanguage();
  const words = useText(compareAreasText);
  const [baseline] = cells;
  if (baseline === undefined) return null;
  const nameOf = (code: string) => areaName(registry, code, language);
  const refused = cells.find(({ gap }) => gap?.kind === 'refused' && gap.whose === 'other')?.gap;
  if (refused?.kind === 'refused') {
    return (
      <p className={`${parts.remark ?? ''} ${styles.refused ?? ''}`}>
        {`${words.baselineRefused(nameOf(baseline.area.code), words.reasons[refused.reason])}. ${words.otherBaseline}`}
      </p>
    );
  }
  return (
    <>
      <h4 className={styles.against}>{words.against(nameOf(baseline.area.code))}</h4>
      <ul className={styles.gaps}>
        {cells.map(({ area, gap }) => {
          if (gap === null) return null;
          const { sentence, ratio } = gapWords(gap, indicator, language);
          return (
            <li key={area.code} data-gap={gap.kind}>
              <span translate="no">{nameOf(area.code)}</span>
              <span>
                <span>{sentence}</span>
                {ratio !== null && <small>{` · ${ratio}`}</small>}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
