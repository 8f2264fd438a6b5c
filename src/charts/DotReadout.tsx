import { chartText } from '../i18n/charts';
import { useText } from '../state/language';
import { useAtlas } from '../state/store';
import styles from './AreaDots.module.css';
import type { AreaDot } from './AreaDots';
import readout from './readout.module.css';

/** Below dots: what the one says that the reader is at, by pointer, by keys or on the map. */
export function DotReadout({ dots }: { dots: readonly Pick<AreaDot, 'code' | 'title'>[] }) {
  const words = useText(chartText);
  const hovered = useAtlas((state) => state.hovered);
  const shown = dots.find(({ code }) => code === hovered);
  return (
    <figcaption className={`${readout.readout ?? ''} ${styles.readout ?? ''}`}>
      {shown?.title ?? words.hintAreas}
    </figcaption>
  );
}
