import { spared } from '../../i18n/spared';
import { classColours } from '../../domain/colours';
import { lookOf } from '../../domain/scene/look';
import type { Scene } from '../../domain/scene/scene';
import { useTheme } from '../../state/theme';
import { useWords } from '../../state/words';
import { KindSymbol } from '../symbols/KindSymbol';
import styles from './AreaTable.module.css';
import type { AreaRow } from './rows';

/** A figure with its symbol as on the map, and how it is known in words; whose it is has its own column. */
export function ValueCell({ row, scene }: { row: AreaRow; scene: Scene }) {
  const colours = classColours(scene.indicator.family, scene.classes, useTheme());
  const { unit, knowledge, classes } = row;
  const { brief, howUnnamed } = useWords().inScene(scene, { unit, knowledge });
  return (
    <span className={styles.value}>
      <KindSymbol
        look={lookOf(knowledge)}
        colour={colours[classes[0] ?? -1] ?? 'transparent'}
        highest={classes.length > 1 ? colours[classes.at(-1) ?? -1] : undefined}
      />
      <span
        className={styles.figure}
        data-own={knowledge.kind !== 'inherited'}
        translate={spared(brief)}
      >
        {brief}
      </span>
      <span className={styles.kind}>{howUnnamed.join(', ')}</span>
    </span>
  );
}
