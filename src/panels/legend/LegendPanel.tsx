import { useId } from 'react';
import { classColours } from '../../domain/colours';
import { legendText } from '../../i18n/legend';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useTheme } from '../../state/theme';
import { useScene } from '../../state/useScene';
import shared from '../symbols/shared.module.css';
import { ClassList } from './ClassList';
import { ClassSettings } from './ClassSettings';
import { CompositeParts } from './CompositeParts';
import { KindList } from './KindList';
import styles from './LegendPanel.module.css';
import { sentenceOf } from './sentence';
import { shownBy } from './shown';

/** The legend: a sentence, the classes, how well figures are known, and how classes are cut. */
export function LegendPanel() {
  const words = useText(legendText);
  const language = useLanguage();
  const facts = useFacts();
  const theme = useTheme();
  const scene = useScene();
  const title = useId();
  const sentence = sentenceOf(shownBy(facts, scene), language);
  const colours = classColours(scene.indicator.family, scene.classes, theme);
  return (
    <section className={styles.panel} aria-labelledby={title}>
      <h2 id={title} className={shared.hidden}>
        {words.title}
      </h2>
      <p className={styles.sentence} aria-live="polite">
        <strong>{sentence.subject}</strong>
        <span>{sentence.rest}</span>
      </p>
      {scene.indicator.kind === 'composite' && <CompositeParts />}
      <ClassList scene={scene} colours={colours} />
      {scene.classes.kind === 'numeric' && <ClassSettings scene={scene} />}
      <KindList scene={scene} colours={colours} />
    </section>
  );
}
