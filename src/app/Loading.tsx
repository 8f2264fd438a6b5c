import { appText } from '../i18n/app';
import { useText } from '../state/language';
import styles from './Loading.module.css';
import type { Progress } from './load';

/** Stands where the map will be, and says how far it is. */
export function Loading({ progress }: { progress: Progress }) {
  const words = useText(appText);
  return (
    <main className={styles['loading']} aria-busy="true">
      <p id="loading">{words.loading}</p>
      <progress aria-labelledby="loading" value={progress.done} max={progress.all} />
      <p className={styles['step']} role="status">
        {words.loadingStep(progress.done, progress.all)}
      </p>
    </main>
  );
}
