import { type ReactElement, Suspense, useMemo, useState } from 'react';
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
import { EmbedKey } from './EmbedKey';
import styles from './EmbedRoom.module.css';
import { useEmbedLayout } from './useEmbedLayout';

interface EmbedRoomProps {
  picture: MapPicture;
  /** What is shown. */
  title: string;
  /** The same with its key, in brief; null where what is shown says it itself. */
  brief: ReactElement | null;
  /** The key of what the map shows. */
  legend: ReactElement;
  /** What covers the map in comparisons that have no single one; it has keys of its own. */
  stage: ReactElement | null;
  /** Where its figures come from. */
  sources: readonly SourceId[];
}

/** CSS pixels. */
const EDGE = 8;
const KEY_WIDTH = 312;

/** One view inside somebody else's page: the map with its key, its sources and the way to the atlas. */
export function EmbedRoom({ picture, title, brief, legend, stage, sources }: EmbedRoomProps) {
  const words = useText(presentText);
  const view = useAtlas((state) => state.view);
  const layout = useEmbedLayout();
  const [asked, setAsked] = useState<boolean | null>(null);
  const [height, setHeight] = useState(0);
  const padding = useMemo(
    () => ({
      top: layout === 'above' ? height + 2 * EDGE : EDGE,
      right: EDGE,
      bottom: EDGE,
      left: layout === 'above' ? EDGE : KEY_WIDTH,
    }),
    [layout, height],
  );
  const whole = writeAddress({ ...view, embed: false });
  return (
    <main className={styles.room} aria-label={words.embedRegion}>
      <h1 className={shared.hidden}>{title}</h1>
      {stage !== null && brief !== null && <div className={styles.above}>{brief}</div>}
      <div className={styles.map}>
        {stage ?? (
          <Suspense fallback={null}>
            <LazyMapView picture={picture} padding={padding} />
          </Suspense>
        )}
        {stage === null && (
          <EmbedKey
            layout={layout}
            open={asked ?? layout === 'whole'}
            onOpen={setAsked}
            brief={brief}
            legend={legend}
            onHeight={setHeight}
          />
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
