import { group } from 'd3-array';
import type { CSSProperties } from 'react';
import { useRovingFocus } from '../../charts/useRovingFocus';
import { timelineText } from '../../i18n/timeline';
import { useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { EventMarker } from './EventMarker';
import styles from './EventMarkers.module.css';

/** The acts and programmes along the years: one mark for each year that has some. Tab comes to one of
 * them, arrows go from year to year. */
export function EventMarkers({ years }: { years: readonly number[] }) {
  const words = useText(timelineText);
  const { events } = useFacts().file;
  const byYear = group(events, (event) => Number(event.date.slice(0, 4)));
  const marked = years.filter((year) => byYear.has(year));
  const roving = useRovingFocus(marked.map(String));
  return (
    <ul className={styles.markers} aria-label={words.events} {...roving.container}>
      {marked.map((year) => {
        const index = years.indexOf(year);
        const column: CSSProperties & Record<'--column', number> = { '--column': index + 1 };
        const late = index >= years.length / 2;
        return (
          <li key={year} className={styles.place} style={column}>
            <EventMarker
              year={year}
              events={byYear.get(year) ?? []}
              towards={late ? 'start' : 'end'}
              item={roving.item(String(year))}
            />
          </li>
        );
      })}
    </ul>
  );
}
