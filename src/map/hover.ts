export interface OncePerFrame<T> {
  /** To be called as often as there is something new. */
  ask: (value: T) => void;
  /** Forgets a waiting question. */
  stop: () => void;
}

/**
 * Answers at most once a frame, for the latest place that the pointer was at.
 * @param answer gets what `ask` was last given in the frame
 */
export function oncePerFrame<T>(answer: (latest: T) => void): OncePerFrame<T> {
  let waiting: { value: T } | null = null;
  let frame = 0;
  return {
    ask: (value) => {
      const idle = waiting === null;
      waiting = { value };
      if (!idle) return;
      frame = requestAnimationFrame(() => {
        const latest = waiting;
        waiting = null;
        if (latest !== null) answer(latest.value);
      });
    },
    stop: () => {
      cancelAnimationFrame(frame);
      waiting = null;
    },
  };
}
