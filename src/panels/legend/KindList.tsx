import { LOOKS } from '../../domain/scene/look';
import type { Scene } from '../../domain/scene/scene';
import { legendText } from '../../i18n/legend';
import { useFormat, useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { KindMeanings } from '../symbols/KindMeanings';
import { KindSymbol } from '../symbols/KindSymbol';
import shared from '../symbols/shared.module.css';
import { appearanceName } from './appearanceName';
import { BorrowingChoice } from './BorrowingChoice';
import { GroundKey } from './GroundKey';
import styles from './LegendPanel.module.css';
import { hiddenAreas, kindRows, otherKinds } from './shown';
import { SurenessChoice } from './SurenessChoice';

interface KindListProps {
  scene: Scene;
  /** The colours of the scene's classes, lowest first. */
  colours: readonly string[];
}

/** How well the figures on the map are known: each kind with its symbol, count and meaning. */
export function KindList({ scene, colours }: KindListProps) {
  const words = useText(legendText);
  const format = useFormat();
  const language = useLanguage();
  const facts = useFacts();
  const rows = kindRows(scene);
  const others = otherKinds(scene, rows);
  const hidden = hiddenAreas(scene);
  // A middle class stands for all: deep enough to show its dots, pale enough to show its mark.
  const middle = colours[Math.floor((colours.length - 1) / 2)] ?? '';
  const highest = colours.at(-1) ?? middle;
  return (
    <div className={styles.kinds}>
      <h3 className={shared.label}>{words.kinds}</h3>
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.appearance} className={styles.kind}>
            <KindSymbol look={LOOKS[row.appearance]} colour={middle} highest={highest} />
            <span className={styles.name}>{appearanceName(facts, row, language)}</span>
            <span className={styles.count} translate="no">
              {format.number(row.areas)}
            </span>
          </li>
        ))}
      </ul>
      <details className={shared.disclosure}>
        <summary>{words.kindsMeaning}</summary>
        <KindMeanings
          appearances={rows.map(({ appearance }) => appearance)}
          colour={middle}
          highest={highest}
        />
      </details>
      <details className={shared.disclosure}>
        <summary>{words.otherKinds(others.length)}</summary>
        <KindMeanings appearances={others} colour={middle} highest={highest} />
      </details>
      <GroundKey items={scene.items} />
      <SurenessChoice />
      {hidden > 0 && <p className={styles.remark}>{words.hidden(hidden)}</p>}
      <BorrowingChoice scene={scene} />
    </div>
  );
}
