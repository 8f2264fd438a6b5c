import { classColours } from '../../domain/colours';
import { type Appearance, LOOKS } from '../../domain/scene/look';
import type { Scene } from '../../domain/scene/scene';
import type { TourLook } from '../../domain/scene/tour';
import { kindText } from '../../i18n/kinds';
import { tourText } from '../../i18n/tour';
import { KindSymbol } from '../../panels/symbols/KindSymbol';
import { useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { useTheme } from '../../state/theme';
import styles from './Tour.module.css';

/** The kind that a look is explained by. */
const EXAMPLES: Record<TourLook, Appearance> = {
  solid: 'reported',
  hatched: 'bounded',
  dotted: 'inherited',
  empty: 'unknown',
};

interface OtherLooksProps {
  scene: Scene;
  looks: readonly TourLook[];
  onLook: (look: TourLook) => void;
}

/** What this map hasn't, but others have; what the communes have is a press away. */
export function OtherLooks({ scene, looks, onLook }: OtherLooksProps) {
  const words = useText(tourText);
  const kinds = useText(kindText);
  const { registry } = useFacts();
  const colours = classColours(scene.indicator.family, scene.classes, useTheme());
  const middle = colours[Math.floor((colours.length - 1) / 2)] ?? '';
  const showCommunes = () => {
    useAtlas.getState().change({ level: 'commune', lit: null });
    onLook('dotted');
  };
  return (
    <>
      <h2 className={styles['look']}>{words.others}</h2>
      <dl className={styles['others']}>
        {looks.map((look) => (
          <div key={look}>
            <dt>
              <KindSymbol look={LOOKS[EXAMPLES[look]]} colour={middle} highest={colours.at(-1)} />
              <span>{words.looks[look]}</span>
            </dt>
            <dd>{kinds.explain[EXAMPLES[look]]}</dd>
          </div>
        ))}
      </dl>
      {scene.request.level === 'district' && looks.includes('dotted') && (
        <button type="button" className={styles['offer']} onClick={showCommunes}>
          {words.showCommunes(registry.programme.length)}
        </button>
      )}
    </>
  );
}
