import { fewerThanAsked } from '../../domain/classes/classes';
import type { Scene } from '../../domain/scene/scene';
import { legendText } from '../../i18n/legend';
import { useText } from '../../state/language';
import styles from './LegendPanel.module.css';

/** How many classes there are of those asked for, where the figures don't allow as many. */
export function FewerClasses({ scene }: { scene: Pick<Scene, 'classes' | 'request'> }) {
  const words = useText(legendText);
  const fewer = fewerThanAsked(scene.classes, scene.request.classes);
  if (fewer === undefined) return null;
  return <p className={styles.remark}>{words.fewer(fewer.made, fewer.asked)}</p>;
}
