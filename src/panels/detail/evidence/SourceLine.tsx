import type { Source } from '../../../domain/statements';
import { useFormat } from '../../../state/language';
import styles from './evidence.module.css';

/** A source by its title, linked where it has an address. */
export function SourceLine({ source }: { source: Source }) {
  const format = useFormat();
  const about = [source.publisher, source.date === '' ? '' : format.date(source.date)]
    .filter((part) => part !== '')
    .join(', ');
  return (
    <span className={styles.source}>
      {source.address === '' ? (
        <cite>{source.title}</cite>
      ) : (
        <a href={source.address} target="_blank" rel="noreferrer">
          {source.title}
        </a>
      )}
      {about !== '' && ` · ${about}`}
    </span>
  );
}
