import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { headerText } from '../../i18n/header';
import { useText } from '../../state/language';
import { Icon } from '../icons/Icon';
import styles from './Header.module.css';

/**
 * Controls that stand in a row where there is room, and in a menu where there isn't. Escape, a
 * press elsewhere and leaving it with the focus fold the menu.
 * @param children the controls; they are told how to fold the menu after them
 */
export function FoldingMenu({ children }: { children: (fold: () => void) => ReactNode }) {
  const words = useText(headerText);
  const [open, setOpen] = useState(false);
  const around = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return undefined;
    const press = (event: PointerEvent) => {
      const inside = event.target instanceof Node && around.current?.contains(event.target);
      if (inside !== true) setOpen(false);
    };
    const key = (event: KeyboardEvent) => {
      // A dialog opened from the menu takes its own Escape.
      if (event.key !== 'Escape' || document.querySelector('dialog[open]') !== null) return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', press);
    document.addEventListener('keydown', key);
    return () => {
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('keydown', key);
    };
  }, [open]);

  return (
    <div
      className={styles.folding}
      ref={around}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        type="button"
        ref={button}
        className={`${styles.button ?? ''} ${styles.narrow ?? ''}`}
        aria-label={words.menu}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      <div className={styles.tools} data-open={open}>
        {children(() => setOpen(false))}
      </div>
    </div>
  );
}
