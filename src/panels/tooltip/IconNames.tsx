import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import styles from './IconNames.module.css';
import type { Named } from './nameOf';
import { placeBeside } from './place';
import { watchNames } from './watchNames';

/**
 * Says what an icon means that stands alone: while it is pointed at, has the keyboard's focus, or is
 * pressed for long by a finger. One for the whole page; whatever is a control without words of its own
 * gets it, by its `aria-label`. It takes no focus, stays while the pointer goes over it, and leaves with
 * Escape.
 */
export function IconNames() {
  const tip = useRef<HTMLDivElement>(null);
  const watch = useRef<ReturnType<typeof watchNames>>(null);
  const [named, setNamed] = useState<Named | null>(null);
  useEffect(() => {
    const watching = watchNames(setNamed);
    watch.current = watching;
    return watching.stop;
  }, []);
  useLayoutEffect(() => {
    const element = tip.current;
    if (element === null || named === null) return undefined;
    // Above dialogs too, which stand above everything else.
    element.showPopover();
    const { left, top } = placeBeside(
      named.element.getBoundingClientRect(),
      element.getBoundingClientRect(),
      { width: innerWidth, height: innerHeight },
    );
    element.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
    return () => element.hidePopover();
  }, [named]);
  return (
    // Screen readers have the name already: it is the control's own.
    <div
      ref={tip}
      className={styles.name}
      popover="manual"
      aria-hidden="true"
      onPointerEnter={() => watch.current?.keep()}
      onPointerLeave={() => watch.current?.leave()}
    >
      <span>{named?.name}</span>
    </div>
  );
}
