import { Suspense, useMemo } from 'react';
import type { Scene } from '../../domain/scene/scene';
import { LazyMapView } from '../../map/LazyMapView';
import { SceneFigure } from '../../map/SceneFigure';
import { scenePicture } from '../../map/scenePicture';
import type { Together } from '../../map/together';
import { usePictureContext } from '../../map/usePictureContext';
import { unitName } from '../../i18n/areas';
import { useLanguage } from '../../state/language';
import { useAtlas } from '../../state/store';
import styles from './side.module.css';

/** Nothing lies over the maps but the little around them. */
const PADDING = { top: 4, right: 4, bottom: 30, left: 4 };

interface PaneMapProps {
  scene: Scene;
  together: Together;
  bare: boolean;
  /** What the map is called. */
  label: string;
  /** Whether the lit class means the same on it. */
  lights: boolean;
}

/** One of several maps, with the figure of the area that the pointer or the selection is at. */
export function PaneMap({ scene, together, bare, label, lights }: PaneMapProps) {
  const context = usePictureContext();
  const language = useLanguage();
  const code = useAtlas((state) => state.hovered ?? state.view.units[0]);
  const picture = useMemo(() => {
    if (lights) return scenePicture(scene, context);
    return scenePicture(scene, {
      ...context,
      hoveredClass: null,
      view: { ...context.view, lit: null },
    });
  }, [scene, context, lights]);
  const unit = code === undefined ? undefined : scene.items.get(code)?.unit;
  return (
    <section className={styles.map} aria-label={label}>
      <Suspense fallback={null}>
        <LazyMapView picture={picture} padding={PADDING} together={together} bare={bare} />
      </Suspense>
      {unit !== undefined && (
        <div className={styles.figure}>
          <strong translate="no">{unitName(unit, language)}</strong>
          <SceneFigure scene={scene} code={unit.code} />
        </div>
      )}
    </section>
  );
}
