import { evidenceOf } from '../../domain/knowledge/kinds';
import { classColours } from '../../domain/colours';
import type { LineId } from '../../domain/povertyLines';
import { lineNaming } from '../../domain/lineNaming';
import { countedLines } from '../../i18n/choose';
import { matrixText } from '../../i18n/matrix';
import { unitName } from '../../i18n/areas';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useTheme } from '../../state/theme';
import { KindSymbol } from '../symbols/KindSymbol';
import { describeCell } from './describe';
import type { CellKey } from './focus';
import styles from './KnowledgeMatrix.module.css';
import type { Matrix, MatrixCell } from './matrix';

/** What a cell holds, in words. Screen readers read the cell itself. */
export function DetailLine({ matrix, cell: key }: { matrix: Matrix; cell: CellKey | null }) {
  const words = useText(matrixText);
  const counted = useText(countedLines);
  const language = useLanguage();
  const facts = useFacts();
  const theme = useTheme();
  const { indicator } = matrix;
  const row = matrix.rows.find(({ unit }) => unit.code === key?.area);
  const cell = row?.cells.find(({ year }) => year === key?.year);
  const column = matrix.years.find(({ year }) => year === key?.year);
  if (row === undefined || cell === undefined || column === undefined) {
    return <p className={styles.detail}>{words.hint}</p>;
  }
  const { knowledge, classes } = cell;
  const { value, kind, asides } = describeCell(knowledge, row.unit.code, {
    facts,
    indicator,
    language,
  });
  const line = facts.file.lines.find(({ id }) => id === lineOf(cell));
  const figure = evidenceOf(knowledge);
  const figures = figure === undefined ? [] : [figure];
  const colours = classColours(indicator.family, column.classes, theme);
  const limits = knowledge.kind === 'inherited' && knowledge.of.kind === 'bounded';
  const highest = classes.length > 1 ? colours[classes.at(-1) ?? -1] : undefined;
  const rest = [
    kind,
    ...asides,
    ...(line === undefined ? [] : [counted(line, lineNaming(figures, line.id))]),
  ];
  return (
    <p className={styles.detail} aria-hidden="true">
      <KindSymbol
        kind={limits ? 'bounded' : knowledge.kind}
        colour={colours[classes[0] ?? -1] ?? 'transparent'}
        {...(highest !== undefined && { highest })}
        faint={limits}
      />
      <span>
        <strong>{words.place(unitName(row.unit, language), cell.year)}</strong>
        {': '}
        {value !== null && <strong>{value} </strong>}
        <span className={styles.soft}>
          {value === null ? rest.join(', ') : `(${rest.join(', ')})`}
        </span>
      </span>
    </p>
  );
}

/** The line that the figure names; for want of a figure, the one that it was looked for by. */
function lineOf({ knowledge, line }: MatrixCell): LineId | null {
  const figure = evidenceOf(knowledge);
  return figure === undefined ? line : figure.scope.line;
}
