import { evidenceOf } from '../../domain/knowledge/kinds';
import { classColours } from '../../domain/colours';
import { lineNaming } from '../../domain/lineNaming';
import { lookOf } from '../../domain/scene/look';
import { countedLines } from '../../i18n/choose';
import { matrixText } from '../../i18n/matrix';
import { unitName } from '../../i18n/areas';
import { spared } from '../../i18n/spared';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useTheme } from '../../state/theme';
import { useWords } from '../../state/words';
import { KindSymbol } from '../symbols/KindSymbol';
import type { CellKey } from './focus';
import styles from './KnowledgeMatrix.module.css';
import type { Matrix } from './matrix';

/** What a cell holds, in words. Screen readers read the cell itself. */
export function DetailLine({ matrix, cell: key }: { matrix: Matrix; cell: CellKey | null }) {
  const words = useText(matrixText);
  const counted = useText(countedLines);
  const language = useLanguage();
  const facts = useFacts();
  const theme = useTheme();
  const say = useWords();
  const { indicator } = matrix;
  const row = matrix.rows.find(({ unit }) => unit.code === key?.area);
  const cell = row?.cells.find(({ year }) => year === key?.year);
  const column = matrix.years.find(({ year }) => year === key?.year);
  if (row === undefined || cell === undefined || column === undefined) {
    return <p className={styles.detail}>{words.hint}</p>;
  }
  const { knowledge, classes } = cell;
  const asked = { area: row.unit.code, year: cell.year, line: cell.line };
  const told = say.of(indicator, asked, knowledge);
  const figure = evidenceOf(knowledge);
  const countedBy = figure?.scope.line ?? cell.line;
  const line = facts.file.lines.find(({ id }) => id === countedBy);
  const figures = figure === undefined ? [] : [figure];
  const rest = [
    ...told.how,
    ...(line === undefined ? [] : [counted(line, lineNaming(figures, line.id))]),
  ];
  const colours = classColours(indicator.family, column.classes, theme);
  const highest = classes.length > 1 ? colours[classes.at(-1) ?? -1] : undefined;
  return (
    <p className={styles.detail} aria-hidden="true">
      <KindSymbol
        look={lookOf(knowledge)}
        colour={colours[classes[0] ?? -1] ?? 'transparent'}
        highest={highest}
      />
      <span>
        <strong>{words.place(unitName(row.unit, language), cell.year)}</strong>
        {': '}
        <strong translate={spared(told.value)}>{`${told.value} `}</strong>
        {rest.length > 0 && <span className={styles.soft}>{`(${rest.join(', ')})`}</span>}
      </span>
    </p>
  );
}
