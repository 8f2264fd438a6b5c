import { unitName } from '../../i18n/areas';
import { compareAreasText } from '../../i18n/compareAreas';
import { Icon } from '../../panels/icons/Icon';
import { MOST_PINS } from '../../state/compareView';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import styles from './areas.module.css';
import { usePins } from './usePins';

/** The pinned areas in their order; the first is the baseline, and any can be made it. */
export function PinList() {
  const { registry } = useFacts();
  const language = useLanguage();
  const words = useText(compareAreasText);
  const hover = useAtlas((state) => state.hover);
  const hovered = useAtlas((state) => state.hovered);
  const { pins, remove, move, clear } = usePins();
  return (
    <div>
      <div className={styles.pinsHead}>
        <h2 className={styles.small}>
          <span>{words.pins}</span> <small>{words.pinned(pins.length, MOST_PINS)}</small>
        </h2>
        {pins.length > 0 && (
          <button type="button" className={styles.text} onClick={clear}>
            {words.clear}
          </button>
        )}
      </div>
      <ol className={styles.pins} aria-label={words.pins}>
        {pins.map((code, place) => {
          const unit = registry.unit(code);
          if (unit === undefined) return null;
          const name = unitName(unit, language);
          return (
            <li
              key={code}
              className={styles.pin}
              data-hovered={hovered === code}
              onPointerEnter={() => hover(code)}
              onPointerLeave={() => hover(null)}
            >
              <span className={styles.pinName}>
                <span translate="no">{name}</span>
                {place === 0 && <small>{words.baseline}</small>}
              </span>
              <button
                type="button"
                className={styles.tool}
                aria-label={place === 1 ? words.makeBaseline(name) : words.up(name)}
                aria-disabled={place === 0}
                onClick={({ currentTarget }) => {
                  move(code, place - 1);
                  keepFocus(currentTarget);
                }}
              >
                <Icon name="ascending" />
              </button>
              <button
                type="button"
                className={styles.tool}
                aria-label={words.down(name)}
                aria-disabled={place === pins.length - 1}
                onClick={({ currentTarget }) => {
                  move(code, place + 1);
                  keepFocus(currentTarget);
                }}
              >
                <Icon name="descending" />
              </button>
              <button
                type="button"
                className={styles.tool}
                data-unpin=""
                aria-label={words.unpinNamed(name)}
                onClick={({ currentTarget }) => {
                  const list = currentTarget.closest('ol');
                  remove(code);
                  focusUnpin(list, place);
                }}
              >
                <Icon name="close" />
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** A button that is moved with its row loses the focus on the way. */
function keepFocus(button: HTMLButtonElement): void {
  requestAnimationFrame(() => button.focus());
}

/** The focus goes on to the area that has come into the place of the one unpinned. */
function focusUnpin(list: Element | null, place: number): void {
  requestAnimationFrame(() => {
    const left = [...(list?.querySelectorAll<HTMLButtonElement>('[data-unpin]') ?? [])];
    (left[place] ?? left.at(-1))?.focus();
  });
}
