import type { Scene } from '../../domain/scene/scene';
import { legendText } from '../../i18n/legend';
import { useLanguage, useText } from '../../state/language';
import { classRows } from './classLabels';
import { FewerClasses } from './FewerClasses';
import styles from './LegendPanel.module.css';
import { LitList } from './LitList';
import { inSeveralClasses } from './shown';

interface ClassListProps {
  scene: Scene;
  /** The colours of the scene's classes, lowest first. */
  colours: readonly string[];
}

/** The classes of a choropleth with how many areas each holds. */
export function ClassList({ scene, colours }: ClassListProps) {
  const words = useText(legendText);
  const language = useLanguage();
  const several = inSeveralClasses(scene);
  return (
    <div>
      <LitList title={words.classes} rows={classRows(scene, colours, language)} />
      <FewerClasses scene={scene} />
      {several > 0 && <p className={styles.remark}>{words.severalClasses(several)}</p>}
    </div>
  );
}
