import { mapText } from '../i18n/map';
import { useFormat, useText } from '../state/language';
import { useFacts } from '../state/resources';
import { useAtlas } from '../state/store';
import type { Covered } from './camera';
import styles from './MapFurniture.module.css';
import type { Scale } from './scale';

interface MapFurnitureProps {
  /** Edges that panels cover, in pixels. */
  padding: Covered;
  scale: Scale | null;
  /** Left out where the map can't zoom. */
  onZoom?: (steps: number) => void;
}

/** Buttons, scale bar and credits, in the corner that the panels leave free. */
export function MapFurniture({ padding, scale, onZoom }: MapFurnitureProps) {
  const words = useText(mapText);
  const format = useFormat();
  const { sourceCount } = useFacts();
  const flyTo = useAtlas((state) => state.flyTo);
  const embedded = useAtlas((state) => state.view.embed);
  const { top, right, bottom, left } = padding;
  return (
    <div
      className={styles.furniture}
      data-embedded={embedded}
      style={{ inset: `${top}px ${right}px ${bottom}px ${left}px` }}
    >
      {onZoom !== undefined && (
        <div className={styles.buttons} role="group" aria-label={words.controls}>
          <button type="button" aria-label={words.zoomIn} onClick={() => onZoom(1)}>
            <Glyph path="M8 3v10M3 8h10" />
          </button>
          <button type="button" aria-label={words.zoomOut} onClick={() => onZoom(-1)}>
            <Glyph path="M3 8h10" />
          </button>
          <button type="button" aria-label={words.whole} onClick={() => flyTo(null)}>
            <Glyph path="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" />
          </button>
        </div>
      )}
      {scale !== null && (
        <p className={styles.scale}>
          <span className={styles.distance}>{`${format.number(scale.kilometres)}\u00a0km`}</span>
          <span className={styles.bar} style={{ width: `${scale.width}px` }} />
        </p>
      )}
      <p className={styles.credits}>
        <span className={styles.full}>{words.credits(format.number(sourceCount))}</span>
        <span className={styles.brief}>{words.briefCredits(format.number(sourceCount))}</span>
      </p>
    </div>
  );
}

function Glyph({ path }: { path: string }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
    </svg>
  );
}
