import { unitName } from '../i18n/areas';
import { compareAreasText } from '../i18n/compareAreas';
import { useLanguage, useText } from '../state/language';
import { useFacts, useResources } from '../state/resources';
import { useAtlas } from '../state/store';
import { useOverMap } from './MapOverlay';
import styles from './PinMarks.module.css';

/**
 * A numbered pin over each area that is pinned for a comparison; a press opens it. They are no tab
 * stops: the detail of an area and the menu of comparisons lead there by keyboard.
 */
export function PinMarks() {
  const { map } = useOverMap();
  const { layers } = useResources();
  const { registry } = useFacts();
  const words = useText(compareAreasText);
  const language = useLanguage();
  const pins = useAtlas((state) => state.view.compare.pins);
  const openComparison = useAtlas((state) => state.openComparison);
  const marked = pins.flatMap((code, index) => {
    const [unit, point] = [registry.unit(code), layers.labels[code]];
    return unit === undefined || point === undefined ? [] : [{ unit, point, number: index + 1 }];
  });
  return (
    <div className={styles.overlay}>
      {marked.map(({ unit, point, number }) => (
        <button
          key={unit.code}
          type="button"
          tabIndex={-1}
          className={styles.pin}
          style={{ transform: placed(map.project(point)) }}
          aria-label={words.pinMark(unitName(unit, language), pins.length)}
          title={words.pinMark(unitName(unit, language), pins.length)}
          onClick={() => openComparison('areas')}
        >
          <span aria-hidden="true">{number}</span>
        </button>
      ))}
    </div>
  );
}

/** Its tip on the place. */
function placed({ x, y }: { x: number; y: number }): string {
  return `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) translate(-50%, -100%)`;
}
