import { type RefCallback, useCallback, useState } from 'react';

/**
 * The width of an element in CSS pixels, as it changes.
 * @param initial what to draw for before the first measure
 * @returns a ref for the element, and its width
 */
export function useWidth(initial: number): [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(initial);
  const measure = useCallback((element: HTMLElement | null) => {
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      // A hidden panel measures 0; its chart keeps the last width.
      if (entry !== undefined && entry.contentRect.width > 0) {
        setWidth(Math.round(entry.contentRect.width));
      }
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [measure, width];
}
