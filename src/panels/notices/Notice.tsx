import type { ReactNode } from 'react';
import { noticesText } from '../../i18n/notices';
import { useText } from '../../state/language';
import { Icon } from '../icons/Icon';
import styles from './Notice.module.css';

interface NoticeProps {
  onDismiss: () => void;
  children: ReactNode;
}

/** Something that the reader should know, and can put away. */
export function Notice({ onDismiss, children }: NoticeProps) {
  const words = useText(noticesText);
  return (
    <div className={styles.notice}>
      <Icon name="notice" />
      <p className={styles.words}>{children}</p>
      <button
        type="button"
        className={styles.dismiss}
        aria-label={words.dismiss}
        onClick={onDismiss}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
