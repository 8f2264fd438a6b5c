import type { Scene } from '../../domain/scene/scene';
import { kindText } from '../../i18n/kinds';
import { legendText } from '../../i18n/legend';
import { useFormat, useText } from '../../state/language';
import { KindSymbol } from '../symbols/KindSymbol';
import shared from '../symbols/shared.module.css';
import { BorrowingChoice } from './BorrowingChoice';
import { GroundKey } from './GroundKey';
import styles from './LegendPanel.module.css';
import type { KindRow } from './shown';
import { hiddenAreas, kindRows } from './shown';
import { SurenessChoice } from './SurenessChoice';

interface KindListProps {
  scene: Scene;
  /** The colours of the scene's classes, lowest first. */
  colours: readonly string[];
}

/** How well the figures on the map are known: each kind with its symbol, count and meaning. */
export function KindList({ scene, colours }: KindListProps) {
  const words = useText(legendText);
  const kinds = useText(kindText);
  const format = useFormat();
  const rows = kindRows(scene);
  const hidden = hiddenAreas(scene);
  // A middle class stands for all: deep enough to show its dots, pale enough to show its mark.
  const middle = colours[Math.floor((colours.length - 1) / 2)] ?? '';
  const highest = colours.at(-1) ?? middle;
  const key = ({ kind, limits }: KindRow) => (limits ? `${kind} limits` : kind);
  return (
    <div className={styles.kinds}>
      <h3 className={shared.label}>{words.kinds}</h3>
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={key(row)} className={styles.kind}>
            <KindSymbol
              kind={row.limits ? 'bounded' : row.kind}
              colour={middle}
              highest={highest}
              faint={row.limits}
            />
            <span className={styles.name}>
              {row.limits ? words.inheritedLimits : kinds.long[row.kind]}
            </span>
            <span className={styles.count}>{format.number(row.areas)}</span>
          </li>
        ))}
      </ul>
      <GroundKey items={scene.items} />
      <SurenessChoice />
      {hidden > 0 && <p className={styles.remark}>{words.hidden(hidden)}</p>}
      <BorrowingChoice scene={scene} />
      <details className={shared.disclosure}>
        <summary>{words.kindsMeaning}</summary>
        <dl className={styles.meanings}>
          {rows.map((row) => (
            <div key={key(row)}>
              <dt>{row.limits ? words.inheritedLimits : kinds.short[row.kind]}</dt>
              <dd>{row.limits ? words.inheritedLimitsMeaning : kinds.explain[row.kind]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
