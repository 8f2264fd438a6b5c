import { type ReactNode, Suspense, useMemo } from 'react';
import type { SourceId } from '../../domain/statements';
import { presentText } from '../../i18n/present';
import { LazyMapView } from '../../map/LazyMapView';
import type { MapPicture } from '../../map/picture';
import { SelectedFigure } from '../../panels/selected/SelectedFigure';
import shared from '../../panels/symbols/shared.module.css';
import { writeAddress } from '../../state/address';
import { useText } from '../../state/language';
import { useAtlas } from '../../state/store';
import { ShownSources } from '../sources/ShownSources';
import styles from './EmbedRoom.module.css';

interface EmbedRoomProps {
  picture: MapPicture;
  /** What is shown. */
  title: string;
  /** The key of what the map shows. */
  legend: ReactNode;
  /** What covers the map in comparisons that have no single one; it has keys of its own. */
  stage: ReactNode;
  /** Where its figures come from. */
  sources: readonly SourceId[];
}

/** Where there is room for it the key stands beside the province, else it is folded. */
const ROOMY = 640;
const EDGE = 8;
const KEY_WIDTH = 312;

/** One view inside somebody else's page: the map with its key, its sources and the way to the atlas. */
export function EmbedRoom({ picture, title, legend, stage, sources }: EmbedRoomProps) {
  const words = useText(presentText);
  const view = useAtlas((state) => state.view);
  const roomy = innerWidth >= ROOMY;
  const padding = useMemo(
    () => ({ top: EDGE, right: EDGE, bottom: EDGE, left: roomy ? KEY_WIDTH : EDGE }),
    [roomy],
  );
  const whole = writeAddress({ ...view, embed: false });
  return (
    <main className={styles.room} aria-label={words.embedRegion}>
      <h1 className={shared.hidden}>{title}</h1>
      <div className={styles.map}>
        {stage ?? (
          <Suspense fallback={null}>
            <LazyMapView picture={picture} padding={padding} />
          </Suspense>
        )}
        {stage === null && (
          <details className={styles.key} open={roomy}>
            <summary>{words.key}</summary>
            <div className={styles.content}>
              <h2 className={shared.hidden}>{words.key}</h2>
              {legend}
            </div>
          </details>
        )}
      </div>
      <div className={styles.selected}>
        <SelectedFigure />
      </div>
      <footer className={styles.foot}>
        <ShownSources sources={sources} />
        <a href={whole === '' ? './' : whole} target="_blank" rel="noopener">
          {words.whole}
        </a>
      </footer>
    </main>
  );
}
