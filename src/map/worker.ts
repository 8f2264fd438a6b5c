import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

let named = false;

/** Tells MapLibre, once, where its bundled worker lies: production has no other way to find it. */
export function nameWorker(): void {
  if (named) return;
  named = true;
  // A page in a sub-folder needs the whole address; the bundler's is relative to the page.
  setWorkerUrl(new URL(workerUrl, document.baseURI).href);
}
