import { type ReactElement, useLayoutEffect, useRef } from 'react';
import { legendText } from '../i18n/legend';
import { useText } from '../state/language';
import styles from './BriefStrip.module.css';

interface BriefStripProps {
  /** The map has little room: what each symbol means is left to the whole legend. */
  low: boolean;
  /** Shows the whole legend. */
  onOpen: () => void;
  /** How high it is, in CSS pixels; 0 where there are panels instead. */
  onHeight: (height: number) => void;
  /** The key in brief. */
  children: ReactElement;
}

/** On a narrow screen: what the map shows and its key in brief, over the map, a press away from the
 * whole legend. */
export function BriefStrip({ low, onOpen, onHeight, children }: BriefStripProps) {
  const words = useText(legendText);
  const strip = useRef<HTMLElement>(null);
  // Before anything is painted, so that the map doesn't move once its room is known.
  useLayoutEffect(() => {
    const element = strip.current;
    if (element === null) return undefined;
    onHeight(element.offsetHeight);
    const observer = new ResizeObserver(() => onHeight(element.offsetHeight));
    observer.observe(element);
    return () => {
      observer.disconnect();
      onHeight(0);
    };
  }, [onHeight]);
  return (
    <section className={styles['strip']} aria-label={words.brief} ref={strip} data-low={low}>
      {children}
      <button
        type="button"
        className={styles['open']}
        aria-label={words.openWhole}
        onClick={onOpen}
      />
    </section>
  );
}
