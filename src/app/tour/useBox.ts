import { useEffect, useState } from 'react';
import type { Box } from './cardPlace';

/** Where an element lies in the window, followed as it changes its size; null until that is known. */
export function useBox(element: HTMLElement | null): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  useEffect(() => {
    if (element === null) return undefined;
    const measure = () => {
      const { x, y, width, height } = element.getBoundingClientRect();
      setBox({ x, y, width, height });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      removeEventListener('resize', measure);
    };
  }, [element]);
  return box;
}
