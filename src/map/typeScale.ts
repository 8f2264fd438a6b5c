import { useSyncExternalStore } from 'react';

/** What browsers set type in, in pixels, unless their reader or a show asks for more. */
const USUAL = 16;

/** How much larger than usual the page's type is: names on the map, which the style sheet doesn't
 * reach, grow with it. */
export function useTypeScale(): number {
  return useSyncExternalStore(subscribe, typeScale);
}

function typeScale(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL;
}

function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['style'] });
  return () => observer.disconnect();
}
