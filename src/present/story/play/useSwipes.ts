import { type PointerEvent, useRef } from 'react';

/** A swipe is this far to the side, and this little up or down, in CSS pixels. */
const FAR = 50;
const LITTLE = 40;

/**
 * Tells swipes of a finger on something that only scrolls up and down.
 * @returns what the element is to listen with
 */
export function useSwipes(onSwipe: (direction: 'left' | 'right') => void) {
  const begun = useRef<{ x: number; y: number } | null>(null);
  return {
    onPointerDown: ({ pointerType, clientX, clientY }: PointerEvent) => {
      begun.current = pointerType === 'touch' ? { x: clientX, y: clientY } : null;
    },
    onPointerUp: ({ clientX, clientY }: PointerEvent) => {
      if (begun.current === null) return;
      const [right, down] = [clientX - begun.current.x, clientY - begun.current.y];
      begun.current = null;
      if (Math.abs(right) >= FAR && Math.abs(down) <= LITTLE) onSwipe(right < 0 ? 'left' : 'right');
    },
    onPointerCancel: () => {
      begun.current = null;
    },
  };
}
