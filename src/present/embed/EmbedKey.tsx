import { type ReactElement, useEffect, useRef } from 'react';
import { presentText } from '../../i18n/present';
import { Icon } from '../../panels/icons/Icon';
import shared from '../../panels/symbols/shared.module.css';
import { useText } from '../../state/language';
import type { EmbedLayout } from './embedLayout';
import styles from './EmbedRoom.module.css';

interface EmbedKeyProps {
  layout: EmbedLayout;
  /** The whole key stands open. */
  open: boolean;
  onOpen: (open: boolean) => void;
  brief: ReactElement | null;
  legend: ReactElement;
  /** How high it is in brief, in CSS pixels. */
  onHeight: (height: number) => void;
}

/** The key of a frame: in brief always, whole where there is room or a reader asks for it. */
export function EmbedKey({ layout, open, onOpen, brief, legend, onHeight }: EmbedKeyProps) {
  const words = useText(presentText);
  const key = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = key.current;
    if (element === null || open) return undefined;
    const observer = new ResizeObserver(() => onHeight(element.offsetHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, [open, onHeight]);
  return (
    <section className={styles.key} aria-label={words.key} ref={key} data-layout={layout}>
      {open ? (
        <div className={styles.content}>
          <h2 className={shared.hidden}>{words.key}</h2>
          {legend}
        </div>
      ) : (
        brief
      )}
      <button
        type="button"
        className={open ? styles.fold : styles.unfold}
        aria-expanded={open}
        aria-label={open ? undefined : words.wholeKey}
        onClick={() => onOpen(!open)}
      >
        {open ? words.briefKey : <Icon name="expand" />}
      </button>
    </section>
  );
}
