import { group } from 'd3-array';
import { timelineText } from '../../i18n/timeline';
import { useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { EventMarker } from './EventMarker';
import styles from './EventMarkers.module.css';

/** The acts and programmes along the years: one mark for each year that has some. */
export function EventMarkers({ years }: { years: readonly number[] }) {
  const words = useText(timelineText);
  const { events } = useFacts().file;
  const byYear = group(events, (event) => Number(event.date.slice(0, 4)));
  return (
    <ul className={styles.markers} aria-label={words.events}>
      {years.map((year, index) => {
        const ofYear = byYear.get(year);
        if (ofYear === undefined) return null;
        const late = index >= years.length / 2;
        return (
          <li key={year} className={styles.place} style={{ gridColumn: index + 1 }}>
            <EventMarker year={year} events={ofYear} towards={late ? 'start' : 'end'} />
          </li>
        );
      })}
    </ul>
  );
}
