import { useSyncExternalStore } from 'react';

/** Fills the whole screen, where the browser lets it: it must be asked for by a press. */
export function askForFullScreen(): void {
  if (!document.fullscreenEnabled || document.fullscreenElement !== null) return;
  // Refused, the show goes on in the window.
  document.documentElement.requestFullscreen().catch(() => undefined);
}

export function leaveFullScreen(): void {
  if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => undefined);
}

function subscribe(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}

/** @returns null where the browser has no full screen for pages, as phones may not */
export function useFullScreen(): boolean | null {
  const full = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
  return document.fullscreenEnabled ? full : null;
}
