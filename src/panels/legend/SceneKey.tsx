import { classColours } from '../../domain/colours';
import type { Scene } from '../../domain/scene/scene';
import { legendText } from '../../i18n/legend';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useTheme } from '../../state/theme';
import { classRows } from './classLabels';
import { FewerClasses } from './FewerClasses';
import { KindsKey } from './KindsKey';
import { LitList } from './LitList';
import styles from './SceneKey.module.css';
import { sentenceOf } from './sentence';
import { shownBy } from './shown';

/** The key of a choropleth, to be read alone: its sentence, its classes and its kinds. */
export function SceneKey({ scene }: { scene: Scene }) {
  const facts = useFacts();
  const language = useLanguage();
  const theme = useTheme();
  const words = useText(legendText);
  const { subject, rest } = sentenceOf(shownBy(facts, scene), language);
  const colours = classColours(scene.indicator.family, scene.classes, theme);
  return (
    <>
      <p className={styles.sentence}>
        <strong>{subject}</strong>
        <span>{rest}</span>
      </p>
      <LitList title={words.classes} fixed rows={classRows(scene, colours, language)} />
      <FewerClasses scene={scene} />
      <KindsKey scenes={[scene]} />
    </>
  );
}
