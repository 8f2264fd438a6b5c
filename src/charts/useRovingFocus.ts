import type { FocusEvent, KeyboardEvent } from 'react';
import { useState } from 'react';

/** Names an item to the hook that moves focus between its like. */
const MARK = 'data-roving';

/**
 * Where a key leads among items in a row.
 * @returns the place of the next item, undefined where the key isn't one of movement
 */
export function placeAfter(key: string, place: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(place + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(place - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** What an item must carry: one of all is reached by Tab. */
interface RovingItem {
  [MARK]: string;
  tabIndex: 0 | -1;
}

/**
 * Makes many items one tab stop: Tab comes to one of them, arrows, Home and End go from there.
 * Works with whatever can take focus, in HTML and in SVG.
 * @param keys of the items, in the order that arrows go, each once
 * @param start where Tab comes to before any item has been reached; the first, where it is none
 * @returns what the element around the items must carry, what each item must, and the one that Tab
 * comes to (undefined where there are no items)
 */
export function useRovingFocus(keys: readonly string[], start?: string) {
  const [reached, setReached] = useState<string>();
  const reachable = [reached, start, keys[0]].find(
    (key) => key !== undefined && keys.includes(key),
  );
  return {
    reachable,
    container: {
      onFocus: ({ target }: FocusEvent) => {
        const key = keyOf(target);
        if (key !== undefined && keys.includes(key)) setReached(key);
      },
      onKeyDown: (event: KeyboardEvent) => {
        if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
        const here = keyOf(event.target);
        const place = here === undefined ? -1 : keys.indexOf(here);
        const to = place < 0 ? undefined : placeAfter(event.key, place, keys.length);
        const key = to === undefined ? undefined : keys[to];
        if (key === undefined) return;
        // Arrows would scroll, and what is around a chart may listen to them too.
        event.preventDefault();
        event.stopPropagation();
        const next = event.currentTarget.querySelector(`[${MARK}="${CSS.escape(key)}"]`);
        if (next instanceof HTMLElement || next instanceof SVGElement) next.focus();
      },
    },
    item: (key: string): RovingItem => ({ [MARK]: key, tabIndex: key === reachable ? 0 : -1 }),
  };
}

/** Which item an event happened in. */
function keyOf(target: EventTarget): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest(`[${MARK}]`)?.getAttribute(MARK) ?? undefined;
}
