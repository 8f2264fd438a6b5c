import type { Source } from '../../../domain/statements';
import { sourceAbout } from '../../../i18n/sources';
import { useLanguage } from '../../../state/language';
import styles from './evidence.module.css';

/** A source by its title, linked where it has an address; and what is known of where it stood. */
export function SourceLine({ source }: { source: Source }) {
  const language = useLanguage();
  return (
    <span className={styles.source}>
      {source.address === '' ? (
        <cite>{source.title}</cite>
      ) : (
        <a href={source.address} target="_blank" rel="noreferrer">
          {source.title}
        </a>
      )}
      <span>{` · ${sourceAbout(source, language)}`}</span>
    </span>
  );
}
