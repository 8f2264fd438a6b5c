import { overviewText } from '../../i18n/overview';
import { useFormat, useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import styles from './overview.module.css';

/** Acts and programmes in the order of their dates. */
export function Events() {
  const facts = useFacts();
  const language = useLanguage();
  const format = useFormat();
  const words = useText(overviewText);
  const events = facts.file.events.toSorted((one, two) => one.date.localeCompare(two.date));
  if (events.length === 0) return null;
  return (
    <div className={styles.block}>
      <h3>{words.acts}</h3>
      <ol className={styles.events}>
        {events.map((event) => (
          <li key={event.id}>
            <time dateTime={event.date}>{format.date(event.date)}</time>
            <div>
              <p>{event.name[language]}</p>
              <p className={styles.soft}>
                {words[event.kind]}
                {event.note[language] !== '' && ` · ${event.note[language]}`}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
