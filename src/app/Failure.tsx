import { useEffect, useState } from 'react';
import { appText } from '../i18n/app';
import { NewerEdition } from '../panels/notices/NewerEdition';
import { type Edition, publishedEdition } from '../state/edition';
import { useText } from '../state/language';
import styles from './Failure.module.css';
import { LoadError } from './load';
import { isMissingRoom } from './missingRoom';

/**
 * What went wrong, in the reader's language, and what to do about it. Whatever it was, a newer
 * edition may be behind it: files of the old one are then gone, or no longer fit.
 */
export function Failure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const words = useText(appText);
  const [edition, setEdition] = useState<Edition | null>(null);
  useEffect(() => {
    let wanted = true;
    void publishedEdition().then((published) => {
      if (wanted) setEdition(published);
    });
    return () => {
      wanted = false;
    };
  }, []);
  if (edition === null) {
    return (
      <main className={styles['failure']} aria-busy="true">
        <p role="status">{words.askingEdition}</p>
      </main>
    );
  }
  if (edition === 'newer') {
    return (
      <main className={styles['failure']} role="alert">
        <h1>{words.newerTitle}</h1>
        <NewerEdition className={styles['retry']} />
        <Cause error={error} />
      </main>
    );
  }
  const isMissing = isMissingRoom(error);
  const isNetwork = error instanceof LoadError || isMissing;
  return (
    <main className={styles['failure']} role="alert">
      <h1>{words.failedTitle}</h1>
      <p>{isNetwork ? words.failedNetwork : words.failedProgram}</p>
      <p className={styles['actions']}>
        {/* The browser and React both remember that a room was missing; a new page doesn't. */}
        <button
          type="button"
          className={styles['retry']}
          onClick={isMissing ? () => location.reload() : onRetry}
        >
          {words.retry}
        </button>
        <a href={location.pathname}>{words.startAfresh}</a>
      </p>
      <Cause error={error} />
    </main>
  );
}

function Cause({ error }: { error: Error }) {
  const words = useText(appText);
  return (
    <details>
      <summary>{words.cause}</summary>
      <code>{error.message}</code>
    </details>
  );
}
