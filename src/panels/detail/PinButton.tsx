import type { Unit } from '../../domain/units';
import { unitName } from '../../i18n/areas';
import { compareAreasText } from '../../i18n/compareAreas';
import { MOST_PINS } from '../../state/compareView';
import { useLanguage, useText } from '../../state/language';
import { withoutPin, withPin } from '../../state/pins';
import { useAtlas } from '../../state/store';
import { Icon } from '../icons/Icon';
import styles from './PinButton.module.css';

/** Pins the area for a comparison, and leads to it; the ninth is told why it can't be pinned. */
export function PinButton({ unit }: { unit: Unit }) {
  const language = useLanguage();
  const words = useText(compareAreasText);
  const compare = useAtlas((state) => state.view.compare);
  const change = useAtlas((state) => state.change);
  const { pins } = compare;
  const pinned = pins.includes(unit.code);
  const isFull = !pinned && pins.length >= MOST_PINS;
  const name = unitName(unit, language);
  return (
    <div className={styles.pin}>
      <button
        type="button"
        className={styles.button}
        aria-pressed={pinned}
        aria-label={pinned ? words.unpinNamed(name) : words.pinNamed(name)}
        disabled={isFull}
        onClick={() => {
          const next = pinned ? withoutPin(pins, unit.code) : withPin(pins, unit.code);
          if (next !== null) change({ compare: { ...compare, pins: next } });
        }}
      >
        <Icon name="areas" />
        <span>{pinned ? words.isPinned : words.pin}</span>
      </button>
      {pins.length > 0 && (
        <button
          type="button"
          className={styles.link}
          onClick={() =>
            change({ showing: 'compare', compare: { ...compare, task: 'areas' }, units: [] })
          }
        >
          {words.compareNow(pins.length)}
        </button>
      )}
      {isFull && <p className={styles.full}>{words.full(name, MOST_PINS)}</p>}
    </div>
  );
}
