import { appText } from '../i18n/app';
import { useText } from '../state/language';
import styles from './SkipLinks.module.css';

/** The first stops of the Tab key, seen only when they have the focus. */
export function SkipLinks() {
  const words = useText(appText);
  const targets = [
    { id: 'legend', label: words.toLegend },
    { id: 'map', label: words.toMap },
    { id: 'detail', label: words.toDetail },
    { id: 'timeline', label: words.toTimeline },
  ];
  return (
    <nav className={styles['links']} aria-label={words.skip}>
      {targets.map(({ id, label }) => (
        <a
          key={id}
          href={`#${id}`}
          onClick={(event) => {
            // The address holds the view; a fragment has no place in it.
            event.preventDefault();
            document.getElementById(id)?.focus();
          }}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}
