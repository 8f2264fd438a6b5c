import { spared } from '../i18n/spared';
import type { Scene } from '../domain/scene/scene';
import type { AreaCode } from '../domain/units';
import { useWords } from '../state/words';
import styles from './MapTooltip.module.css';

/** What a scene knows of an area, how it is known, and whose figure it is. */
export function SceneFigure({ scene, code }: { scene: Scene; code: AreaCode }) {
  const words = useWords();
  const item = scene.items.get(code);
  if (item === undefined) return null;
  const { value, remarks } = words.inScene(scene, item);
  return (
    <p className={styles.figure}>
      <span translate={spared(value)}>{value}</span>
      {remarks.length > 0 && <span className={styles.kind}>{` – ${remarks.join(', ')}`}</span>}
    </p>
  );
}
