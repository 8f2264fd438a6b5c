import type { Ref } from 'react';
import { useAtlas } from '../state/store';
import styles from './MapTooltip.module.css';
import type { MapPicture } from './picture';

interface MapTooltipProps {
  picture: MapPicture;
  /** Moved by whoever knows where the pointer is, without rendering again. */
  ref: Ref<HTMLDivElement>;
}

/** What the picture tells of the area under the pointer. Screen readers have the list instead, so
 * it stays silent to them. */
export function MapTooltip({ picture, ref }: MapTooltipProps) {
  const hovered = useAtlas((state) => state.hovered);
  const shown = hovered !== null && picture.paints.has(hovered);
  return (
    <div className={styles.tooltip} ref={ref} aria-hidden="true" hidden={!shown}>
      {shown && picture.tooltip(hovered)}
    </div>
  );
}
