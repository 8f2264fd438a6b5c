import { appText } from '../i18n/app';
import { useText } from '../state/language';
import styles from './Coming.module.css';

/** Keeps the room of what is still being loaded, so that nothing moves when it comes. */
export function Coming() {
  const words = useText(appText);
  return (
    <p className={styles['coming']} aria-busy="true">
      {words.coming}
    </p>
  );
}
