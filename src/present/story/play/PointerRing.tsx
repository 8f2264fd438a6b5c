import { useEffect, useRef } from 'react';
import styles from './player.module.css';

/** How far a press of Shift and an arrow moves the ring, in CSS pixels. */
const STEP = 40;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/**
 * A ring that follows the mouse or the finger and dims what is around it, so that a whole room
 * looks at one place. Shift and the arrows move it too.
 */
export function PointerRing() {
  const ring = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let [x, y] = [innerWidth * 0.6, innerHeight / 2];
    const show = () => {
      if (ring.current !== null) ring.current.style.translate = `${x}px ${y}px`;
    };
    const follow = (event: PointerEvent) => {
      [x, y] = [event.clientX, event.clientY];
      show();
    };
    const step = (event: KeyboardEvent) => {
      const [right, down] = ARROWS[event.key] ?? [0, 0];
      if (!event.shiftKey || (right === 0 && down === 0)) return;
      event.preventDefault();
      event.stopPropagation();
      [x, y] = [clamped(x + right, innerWidth), clamped(y + down, innerHeight)];
      show();
    };
    show();
    addEventListener('pointermove', follow);
    addEventListener('pointerdown', follow);
    addEventListener('keydown', step, { capture: true });
    return () => {
      removeEventListener('pointermove', follow);
      removeEventListener('pointerdown', follow);
      removeEventListener('keydown', step, { capture: true });
    };
  }, []);
  return (
    <div className={styles.pointing} aria-hidden="true">
      <div ref={ring} className={styles.ring} />
    </div>
  );
}

function clamped(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}
