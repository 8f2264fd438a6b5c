import { LOOKS } from '../../domain/scene/look';
import { legendText } from '../../i18n/legend';
import { spared } from '../../i18n/spared';
import { useFormat, useText } from '../../state/language';
import { useAtlas } from '../../state/store';
import { KindSymbol } from '../symbols/KindSymbol';
import shared from '../symbols/shared.module.css';
import styles from './LegendPanel.module.css';

/** One class of a map. */
export interface LitRow {
  label: string;
  colour: string;
  /** Areas in it. */
  areas: number;
}

interface LitListProps {
  /** What the classes are called together. */
  title: string;
  rows: readonly LitRow[];
  /** To be read and not used: on paper, and inside other pages. */
  fixed?: boolean;
}

/** The classes of a map; pointing at one lights its areas, a click keeps them lit. */
export function LitList({ title, rows, fixed = false }: LitListProps) {
  const words = useText(legendText);
  const format = useFormat();
  const lit = useAtlas((state) => state.view.lit);
  const change = useAtlas((state) => state.change);
  const hoverClass = useAtlas((state) => state.hoverClass);
  return (
    <>
      <h3 className={shared.hidden}>{title}</h3>
      <ul className={styles.list}>
        {rows.map(({ label, colour, areas }, index) => {
          const content = (
            <>
              <KindSymbol look={LOOKS.reported} colour={colour} />
              <span className={styles.name} translate={spared(label)}>
                {label}
              </span>
              <span className={styles.count} aria-hidden="true" translate="no">
                {format.number(areas)}
              </span>
              <span className={shared.hidden}>{`: ${words.areas(areas)}`}</span>
            </>
          );
          return (
            <li key={label}>
              {fixed ? (
                <span className={styles.kind}>{content}</span>
              ) : (
                <button
                  type="button"
                  className={styles.class}
                  aria-pressed={lit === index}
                  onClick={() => change({ lit: lit === index ? null : index })}
                  onPointerEnter={() => hoverClass(index)}
                  onPointerLeave={() => hoverClass(null)}
                  onFocus={() => hoverClass(index)}
                  onBlur={() => hoverClass(null)}
                >
                  {content}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
