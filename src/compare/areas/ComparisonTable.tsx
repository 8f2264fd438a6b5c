import { useId } from 'react';
import type { ComparedRow, Comparison } from '../../domain/comparison/areas';
import { evidenceOf, type Own } from '../../domain/knowledge/kinds';
import type { LineId } from '../../domain/povertyLines';
import { areaName } from '../../i18n/areas';
import { chooseText } from '../../i18n/choose';
import { compareAreasText } from '../../i18n/compareAreas';
import { countedLineName } from '../../i18n/statements';
import { byFamily } from '../../panels/choose/families';
import shared from '../../panels/symbols/shared.module.css';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { ComparisonCell } from './ComparisonCell';
import { ComparisonHead } from './ComparisonHead';
import { OtherYears } from './OtherYears';
import styles from './table.module.css';

/** Every indicator of the pinned areas, by family; the areas that they are held against last. */
export function ComparisonTable({ comparison }: { comparison: Comparison }) {
  const facts = useFacts();
  const language = useLanguage();
  const words = useText(compareAreasText);
  const families = useText(chooseText).families;
  const title = useId();
  const { areas, rows, year } = comparison;
  const byIndicator = new Map(rows.map((row) => [row.indicator, row]));
  const [baseline] = areas;
  const about = baseline === undefined ? '' : areaName(facts.registry, baseline.code, language);
  return (
    // What scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} role="group" aria-labelledby={title} tabIndex={0}>
      <table className={styles.table}>
        <caption id={title} className={shared.hidden}>
          {words.caption(year, about)}
        </caption>
        <ComparisonHead areas={areas} />
        {byFamily(rows.map(({ indicator }) => indicator)).map(([family, indicators]) => {
          const members = indicators.flatMap((indicator) => byIndicator.get(indicator) ?? []);
          const line = sharedLine(members);
          return (
            <tbody key={family}>
              <tr>
                <th scope="rowgroup" colSpan={areas.length + 1} className={styles.family}>
                  <span>
                    <span>{families[family]}</span>
                    {line !== null && (
                      <small>{countedLineName(facts, line, shownIn(members), language)}</small>
                    )}
                  </span>
                </th>
              </tr>
              {members.map((row) => (
                <ComparisonRow
                  key={row.indicator.id}
                  row={row}
                  year={year}
                  baseline={about}
                  lineSaid={line !== null}
                />
              ))}
            </tbody>
          );
        })}
      </table>
      {rows.length === 0 && <p className={styles.empty}>{words.empty(year)}</p>}
      <div className={styles.below}>
        <OtherYears comparison={comparison} />
        <details className={shared.disclosure}>
          <summary>{words.gapsMeaning}</summary>
          <p className={styles.soft}>{words.gapsExplained}</p>
        </details>
      </div>
    </div>
  );
}

/** The one poverty line that all these are counted by. */
function sharedLine(rows: readonly ComparedRow[]): LineId | null {
  const [first] = rows;
  return first !== undefined && rows.every(({ line }) => line === first.line) ? first.line : null;
}

/** What is shown in rows. */
function shownIn(rows: readonly ComparedRow[]): Own[] {
  return rows.flatMap(({ cells }) => cells.flatMap(({ knowledge }) => evidenceOf(knowledge) ?? []));
}

interface ComparisonRowProps {
  row: ComparedRow;
  year: number;
  /** The baseline's name. */
  baseline: string;
  /** The poverty line stands above the row already. */
  lineSaid: boolean;
}

function ComparisonRow({ row, year, baseline, lineSaid }: ComparisonRowProps) {
  const facts = useFacts();
  const language = useLanguage();
  const words = useText(compareAreasText);
  const shown = useAtlas((state) => state.view.indicator === row.indicator.id);
  const change = useAtlas((state) => state.change);
  const { indicator, line, cells } = row;
  const notes = [
    ...(line === null || lineSaid ? [] : [countedLineName(facts, line, shownIn([row]), language)]),
    ...baselineRefusal(row, baseline, words),
  ];
  return (
    <tr data-shown={shown}>
      <th scope="row" className={styles.indicator}>
        {indicator.mapped ? (
          <button
            type="button"
            aria-pressed={shown}
            onClick={() => change({ indicator: indicator.id, line: null, lit: null })}
          >
            {indicator.name[language]}
          </button>
        ) : (
          <span>{indicator.name[language]}</span>
        )}
        {notes.map((note) => (
          <small key={note}>{note}</small>
        ))}
      </th>
      {cells.map((cell) => (
        <ComparisonCell key={cell.area.code} cell={cell} row={row} year={year} />
      ))}
    </tr>
  );
}

/** Where the baseline is the reason, one note stands for all cells of the row. */
function baselineRefusal(
  { cells }: ComparedRow,
  baseline: string,
  words: (typeof compareAreasText)['vi'],
): string[] {
  const refused = cells.flatMap(({ area, gap, knowledge }) => {
    const isOwn = knowledge.kind !== 'inherited' && knowledge.kind !== 'unknown';
    const isHeld = isOwn && area.role === 'pinned';
    return isHeld && gap?.kind === 'refused' && gap.whose === 'other' ? [gap.reason] : [];
  });
  const [reason] = refused;
  return reason === undefined ? [] : [words.baselineRefused(baseline, words.reasons[reason])];
}
