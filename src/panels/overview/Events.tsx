import type { AtlasEvent } from '../../domain/facts';
import type { Family } from '../../domain/indicators';
import { overviewText } from '../../i18n/overview';
import { useFormat, useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import styles from './overview.module.css';

/** Acts and programmes that concern a family of indicators; those that don't, folded away. */
export function Events({ family }: { family: Family }) {
  const facts = useFacts();
  const words = useText(overviewText);
  const events = facts.file.events.toSorted((one, two) => one.date.localeCompare(two.date));
  const concerns = ({ families }: AtlasEvent) => families.length === 0 || families.includes(family);
  const others = events.filter((event) => !concerns(event));
  if (events.length === 0) return null;
  return (
    <div className={styles.block}>
      <h3>{words.acts}</h3>
      <EventList events={events.filter(concerns)} />
      {others.length > 0 && (
        <details className={styles.fold}>
          <summary>{words.otherActs(others.length)}</summary>
          <EventList events={others} />
        </details>
      )}
    </div>
  );
}

function EventList({ events }: { events: readonly AtlasEvent[] }) {
  const language = useLanguage();
  const format = useFormat();
  const words = useText(overviewText);
  return (
    <ol className={styles.events}>
      {events.map((event) => (
        <li key={event.id}>
          <time dateTime={event.date}>{format.date(event.date)}</time>
          <div>
            <p>{event.name[language]}</p>
            <p className={styles.soft}>
              {words[event.kind] +
                (event.note[language] === '' ? '' : ` · ${event.note[language]}`)}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
