import { type CSSProperties, type KeyboardEvent, useRef, useState } from 'react';
import { lightOf, type PairPart } from '../../domain/comparison/pairLight';
import type { PairScene } from '../../domain/comparison/pairScene';
import { pairText } from '../../i18n/pair';
import { type GridPlace, placeAfter } from '../../panels/matrix/focus';
import shared from '../../panels/symbols/shared.module.css';
import { useLanguage, useText } from '../../state/language';
import { CellWords } from './CellWords';
import { KeyPart } from './KeyPart';
import styles from './keyGrid.module.css';
import { axisName, shortStepLabels, stepLabels } from './pairWords';

interface KeyGridProps {
  scene: PairScene;
  colours: readonly string[];
  /** To be read and not used: on paper, and inside other pages. */
  fixed: boolean;
}

/** The key of two indicators: a cell for each pair of steps, the highest row above. Arrows go from
 * part to part; below the cells and left of them are their columns and rows. */
export function KeyGrid({ scene, colours, fixed }: KeyGridProps) {
  const words = useText(pairText);
  const language = useLanguage();
  const table = useRef<HTMLTableElement>(null);
  const { first, second, size, perCell } = scene;
  const { columns, rows } = size;
  const [reached, setReached] = useState<GridPlace>({ row: 0, column: 1 });
  const reachable = {
    row: Math.min(reached.row, rows),
    column: Math.min(reached.column, columns),
  };
  const [across, up] = [stepLabels(first, language), stepLabels(second, language)];
  const [shortAcross, shortUp] = [
    shortStepLabels(first, language),
    shortStepLabels(second, language),
  ];
  const partAt = (part: PairPart, place: GridPlace) => ({
    light: lightOf(part),
    fixed,
    place,
    reachable: place.row === reachable.row && place.column === reachable.column,
    onReach: () => setReached(place),
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const to = placeAfter(event.key, event.ctrlKey, reachable, rows + 1, columns + 1);
    if (to === undefined || event.altKey || event.shiftKey) return;
    event.preventDefault();
    table.current?.querySelector<HTMLElement>(`[data-place="${to.row} ${to.column}"]`)?.focus();
  };
  const height: CSSProperties & Record<'--rows', number> = { '--rows': rows };
  const more = (axis: typeof first) => words.more[axis.scene.indicator.family];
  return (
    <div className={styles.key} style={height}>
      <p className={styles.up}>{`${axisName(second, language)}: ${more(second)} →`}</p>
      <table ref={table} className={styles.grid}>
        <caption className={shared.hidden}>
          {fixed ? words.key : `${words.key}. ${words.keyHint}`}
        </caption>
        <tbody>
          {Array.from({ length: rows }, (_, below) => rows - 1 - below).map((row, line) => (
            <tr key={row}>
              <th scope="row">
                <KeyPart
                  {...partAt({ kind: 'row', row }, { row: line, column: 0 })}
                  label={words.whole.up(up[row] ?? '')}
                  onKeyDown={onKeyDown}
                >
                  <small className={styles.step}>{shortUp[row]}</small>
                </KeyPart>
              </th>
              {across.map((step, column) => {
                const cell = row * columns + column;
                const { own, inherited } = perCell[cell] ?? { own: 0, inherited: 0 };
                return (
                  <td key={step}>
                    <KeyPart
                      {...partAt({ kind: 'cell', column, row }, { row: line, column: column + 1 })}
                      label={words.cell(step, up[row] ?? '', own, inherited)}
                      colour={colours[cell]}
                      onKeyDown={onKeyDown}
                    >
                      <CellWords own={own} inherited={inherited} />
                    </KeyPart>
                  </td>
                );
              })}
            </tr>
          ))}
          <tr>
            <td />
            {across.map((step, column) => (
              <th key={step} scope="col">
                <KeyPart
                  {...partAt({ kind: 'column', column }, { row: rows, column: column + 1 })}
                  label={words.whole.across(step)}
                  onKeyDown={onKeyDown}
                >
                  <small className={styles.step}>{shortAcross[column]}</small>
                </KeyPart>
              </th>
            ))}
          </tr>
        </tbody>
      </table>
      <p className={styles.across}>{`${axisName(first, language)}: ${more(first)} →`}</p>
    </div>
  );
}
