import { useEffect, useEffectEvent } from 'react';

/**
 * Lays the view out on paper where a reader asks the browser to print, as its own keys do everywhere.
 * @param lays whether there is a map to be laid out; a list is printed as it is
 */
export function usePrintKeys(lays: boolean, layOut: () => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const isPrint = event.key.toLowerCase() === 'p' && (event.ctrlKey || event.metaKey);
    if (!lays || !isPrint || event.altKey || event.shiftKey) return;
    event.preventDefault();
    layOut();
  });
  useEffect(() => {
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
}
