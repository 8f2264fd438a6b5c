import { useId } from 'react';
import { headerText } from '../../i18n/header';
import { useText } from '../../state/language';
import { Icon } from '../icons/Icon';
import styles from './Header.module.css';

interface LinkByHandProps {
  link: string;
  onClose: () => void;
}

/** A link to be copied by hand, where the browser doesn't let the page do it. */
export function LinkByHand({ link, onClose }: LinkByHandProps) {
  const words = useText(headerText);
  const field = useId();
  return (
    <>
      <label htmlFor={field}>{words.shareByHand}</label>
      <div className={styles.link}>
        <input
          id={field}
          readOnly
          value={link}
          ref={selectAll}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onKeyDown={({ key }) => {
            if (key === 'Escape') onClose();
          }}
        />
        <button type="button" className={styles.button} aria-label={words.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
    </>
  );
}

function selectAll(input: HTMLInputElement | null): void {
  input?.focus();
}
