import { familyColour } from '../../charts/familyColour';
import type { ComparedCell } from '../../domain/comparison/areas';
import type { Gap, GapRefusal } from '../../domain/comparison/gap';
import type { Indicator } from '../../domain/indicators';
import type { Knowledge } from '../../domain/knowledge/kinds';
import { evidenceOf } from '../../domain/knowledge/kinds';
import { compareAreasText } from '../../i18n/compareAreas';
import { statusYear } from '../../panels/detail/subject';
import { describeCell } from '../../panels/matrix/describe';
import { KindSymbol } from '../../panels/symbols/KindSymbol';
import shared from '../../panels/symbols/shared.module.css';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useTheme } from '../../state/theme';
import { gapWords } from './gapWords';
import styles from './table.module.css';

interface ComparisonCellProps {
  cell: ComparedCell;
  indicator: Indicator;
}

/** What is known of an area, of what kind, and how far it is from the baseline. */
export function ComparisonCell({ cell, indicator }: ComparisonCellProps) {
  const facts = useFacts();
  const language = useLanguage();
  const theme = useTheme();
  const { knowledge, gap, area } = cell;
  const said = describeCell(knowledge, area.code, { facts, indicator, language });
  if (knowledge.kind === 'unknown') {
    return (
      <td className={styles.cell} data-role={area.role}>
        <span className={styles.none} aria-hidden="true">
          –
        </span>
        <span className={shared.hidden}>{said.kind}</span>
      </td>
    );
  }
  const limits = knowledge.kind === 'inherited' && knowledge.of.kind === 'bounded';
  return (
    <td className={styles.cell} data-role={area.role} data-own={knowledge.kind !== 'inherited'}>
      <span className={styles.figure}>
        <KindSymbol
          kind={limits ? 'bounded' : knowledge.kind}
          colour={familyColour(indicator.family, theme)}
          faint={limits}
        />
        <span>{said.value}</span>
      </span>
      <small className={styles.kind}>
        {[said.kind, ...said.asides, ...sinceOf(knowledge, indicator)].join(' · ')}
      </small>
      {gap !== null && isWorthSaying(gap) && <GapLine gap={gap} indicator={indicator} />}
    </td>
  );

  function sinceOf(known: Knowledge, { kind }: Indicator): string[] {
    const own = evidenceOf(known);
    const year = kind === 'category' && own !== undefined ? statusYear(own) : undefined;
    return year === undefined ? [] : [compareAreasText[language].since(year)];
  }
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
        {sentence}
        {ratio !== null && <span className={styles.ratio}> · {ratio}</span>}
      </span>
    </span>
  );
}
