import { familyColour } from '../../charts/familyColour';
import type { ComparedCell, ComparedRow } from '../../domain/comparison/areas';
import type { Gap, GapRefusal } from '../../domain/comparison/gap';
import type { Indicator } from '../../domain/indicators';
import { lookOf } from '../../domain/scene/look';
import { compareAreasText } from '../../i18n/compareAreas';
import { spared } from '../../i18n/spared';
import { KindSymbol } from '../../panels/symbols/KindSymbol';
import shared from '../../panels/symbols/shared.module.css';
import { useLanguage, useText } from '../../state/language';
import { useTheme } from '../../state/theme';
import { useWords } from '../../state/words';
import { gapWords } from './gapWords';
import styles from './table.module.css';

interface ComparisonCellProps {
  cell: ComparedCell;
  row: Pick<ComparedRow, 'indicator' | 'line'>;
  year: number;
}

/** What is known of an area, how, and how far it is from the baseline. */
export function ComparisonCell({ cell, row: { indicator, line }, year }: ComparisonCellProps) {
  const theme = useTheme();
  const { knowledge, gap, area } = cell;
  const told = useWords().of(indicator, { area: area.code, year, line }, knowledge);
  if (knowledge.kind === 'unknown') {
    return (
      <td className={styles.cell} data-role={area.role}>
        <span className={styles.none} aria-hidden="true">
          –
        </span>
        <span className={shared.hidden}>{told.spoken}</span>
      </td>
    );
  }
  return (
    <td className={styles.cell} data-role={area.role} data-own={knowledge.kind !== 'inherited'}>
      <span className={styles.figure}>
        <KindSymbol look={lookOf(knowledge)} colour={familyColour(indicator.family, theme)} />
        <span translate={spared(told.brief)}>{told.brief}</span>
      </span>
      <small className={styles.kind}>{told.how.join(' · ')}</small>
      {gap !== null && isWorthSaying(gap) && <GapLine gap={gap} indicator={indicator} />}
    </td>
  );
}

/** What the cell shows already, or the whole row, isn't said again. */
const PLAIN: ReadonlySet<GapRefusal> = new Set<GapRefusal>(['not_ordered', 'unknown', 'inherited']);

function isWorthSaying(gap: Gap): boolean {
  return gap.kind !== 'refused' || (gap.whose !== 'other' && !PLAIN.has(gap.reason));
}

const SIGNS: Record<Gap['kind'], string> = {
  higher: '▲',
  lower: '▼',
  equal: '=',
  untold: '?',
  refused: '≠',
};

function GapLine({ gap, indicator }: { gap: Gap; indicator: Indicator }) {
  const language = useLanguage();
  const words = useText(compareAreasText);
  const { sentence, ratio } = gapWords(gap, indicator, language);
  const hint = gap.kind === 'untold' ? words.gapsExplained : undefined;
  return (
    <span className={styles.gap} data-gap={gap.kind} title={hint}>
      <span className={styles.sign} aria-hidden="true">
        {SIGNS[gap.kind]}
      </span>
      <span>
        <span>{sentence}</span>
        {ratio !== null && <span className={styles.ratio}>{` · ${ratio}`}</span>}
      </span>
    </span>
  );
}
