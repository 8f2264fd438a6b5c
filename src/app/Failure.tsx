import { appText } from '../i18n/app';
import { useText } from '../state/language';
import styles from './Failure.module.css';
import { LoadError } from './load';

/** What went wrong, in the reader's language, and what to do about it. */
export function Failure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const words = useText(appText);
  return (
    <main className={styles['failure']} role="alert">
      <h1>{words.failedTitle}</h1>
      <p>{error instanceof LoadError ? words.failedNetwork : words.failedProgram}</p>
      <p className={styles['actions']}>
        <button type="button" className={styles['retry']} onClick={onRetry}>
          {words.retry}
        </button>
        <a href={location.pathname}>{words.startAfresh}</a>
      </p>
      <details>
        <summary>{words.cause}</summary>
        <code>{error.message}</code>
      </details>
    </main>
  );
}
