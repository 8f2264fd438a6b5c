import { type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './Foldout.module.css';

interface FoldoutProps {
  /** On a narrow screen alone, where the header has no room for its tools; or on a wide one alone,
   * where a menu of its own within the folded one would only be in the way. */
  on: 'narrow' | 'wide';
  /** What the button is called. */
  label: string;
  /** What is seen of the button. */
  button: ReactNode;
  /** The controls; they are told how to fold the menu after them. */
  children: (fold: () => void) => ReactNode;
}

/**
 * A button that unfolds controls. Escape, a press elsewhere and leaving it with the focus fold it.
 * On the other kind of screen the controls stand where they are, without the button.
 */
export function Foldout({ on, label, button, children }: FoldoutProps) {
  const [open, setOpen] = useState(false);
  const around = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

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
      opener.current?.focus();
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
      data-on={on}
      ref={around}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        type="button"
        ref={opener}
        className={styles.opener}
        aria-label={label}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      <div className={styles.tools} data-open={open}>
        {children(() => setOpen(false))}
      </div>
    </div>
  );
}
