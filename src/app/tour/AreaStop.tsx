import { classColours } from '../../domain/colours';
import { appearanceOf, lookOf } from '../../domain/scene/look';
import type { Scene, SceneItem } from '../../domain/scene/scene';
import type { TourLook } from '../../domain/scene/tour';
import { unitName } from '../../i18n/areas';
import { kindText } from '../../i18n/kinds';
import { tourText } from '../../i18n/tour';
import { KindSymbol } from '../../panels/symbols/KindSymbol';
import { useLanguage, useText } from '../../state/language';
import { useTheme } from '../../state/theme';
import { useWords } from '../../state/words';
import styles from './Tour.module.css';

interface AreaStopProps {
  scene: Scene;
  look: TourLook;
  /** The area that is pointed at. */
  item: SceneItem;
}

/** A look, the area that has it, that area's figure, and what this kind of figure is. */
export function AreaStop({ scene, look, item }: AreaStopProps) {
  const words = useText(tourText);
  const kinds = useText(kindText);
  const language = useLanguage();
  const colours = classColours(scene.indicator.family, scene.classes, useTheme());
  const { value, remarks } = useWords().inScene(scene, item);
  const [lowest = -1, highest = lowest] = [item.classes[0], item.classes.at(-1)];
  return (
    <>
      <h2 className={styles['look']}>
        <KindSymbol
          look={lookOf(item.knowledge)}
          colour={colours[lowest] ?? ''}
          highest={colours[highest]}
        />
        <span>{words.looks[look]}</span>
      </h2>
      <p className={styles['figure']}>
        <span translate="no">{unitName(item.unit, language)}</span>
        {look !== 'empty' && <strong>{value}</strong>}
        {look === 'dotted' && <span className={styles['whose']}>{remarks.join(', ')}</span>}
      </p>
      <p>{`${kinds.explain[appearanceOf(item.knowledge)]} ${words.means[look]}`}</p>
    </>
  );
}
