import { useId, useState } from 'react';
import type { RovingItem } from '../../charts/rovingItem';
import type { AtlasEvent } from '../../domain/facts';
import { timelineText } from '../../i18n/timeline';
import { useFormat, useLanguage, useText } from '../../state/language';
import styles from './EventMarkers.module.css';

/** A date known to its year and no closer. */
const YEAR_ALONE = 'yyyy'.length;

interface EventMarkerProps {
  year: number;
  events: readonly AtlasEvent[];
  /** Where its text has room. */
  towards: 'start' | 'end';
  item: RovingItem;
}

/** What happened in a year, shown while pointed at or focused; Escape puts it away. */
export function EventMarker({ year, events, towards, item }: EventMarkerProps) {
  const words = useText(timelineText);
  const language = useLanguage();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const description = useId();
  return (
    <div
      className={styles.marker}
      onPointerEnter={() => setOpen(true)}
      onPointerLeave={() => setOpen(false)}
    >
      <button
        type="button"
        {...item}
        className={styles.button}
        aria-label={words.eventsOf(year, events.length)}
        aria-expanded={open}
        aria-describedby={open ? description : undefined}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setOpen(false);
        }}
      >
        <span className={styles.diamond} />
        <span className={styles.year}>{year}</span>
      </button>
      {open && (
        <div id={description} className={styles.card} data-towards={towards}>
          <p className={styles.date}>{year}</p>
          <ul className={styles.list}>
            {events.map((event) => (
              <li key={event.id}>
                <strong>{event.name[language]}</strong>
                <span>
                  {event.date.length > YEAR_ALONE
                    ? ` (${format.date(event.date)}). ${event.note[language]}`
                    : `. ${event.note[language]}`}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
