import { useSyncExternalStore } from 'react';
import { type EmbedLayout, embedLayout } from './embedLayout';

function subscribe(changed: () => void): () => void {
  addEventListener('resize', changed);
  return () => removeEventListener('resize', changed);
}

/** Where the key of this frame has room, as the frame is now. */
export function useEmbedLayout(): EmbedLayout {
  return useSyncExternalStore(subscribe, () => embedLayout(innerWidth, innerHeight));
}
