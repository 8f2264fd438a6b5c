import { type ReactNode, Suspense, useMemo } from 'react';
import { presentText } from '../../i18n/present';
import { LazyMapView } from '../../map/LazyMapView';
import type { MapPicture } from '../../map/picture';
import shared from '../../panels/symbols/shared.module.css';
import { writeAddress } from '../../state/address';
import { useFormat, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import styles from './EmbedRoom.module.css';

interface EmbedRoomProps {
  picture: MapPicture;
  /** What is shown. */
  title: string;
  /** The key of what the map shows. */
  legend: ReactNode;
  /** What covers the map in comparisons that have no single one; it has keys of its own. */
  stage: ReactNode;
}

/** Where there is room for it the key stands beside the province, else it is folded. */
const ROOMY = 640;
const EDGE = 8;
const KEY_WIDTH = 312;

/** One view inside somebody else's page: the map with its key, its sources and the way to the atlas. */
export function EmbedRoom({ picture, title, legend, stage }: EmbedRoomProps) {
  const words = useText(presentText);
  const format = useFormat();
  const { sourceCount } = useFacts();
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
      <footer className={styles.foot}>
        <span>{words.sources(format.number(sourceCount))}</span>
        <a href={whole === '' ? './' : whole} target="_blank" rel="noopener">
          {words.whole}
        </a>
      </footer>
    </main>
  );
}
