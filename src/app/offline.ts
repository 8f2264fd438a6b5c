// Keeps the atlas on the reader's machine; the other half is scripts/service-worker.

/**
 * Registers the service worker, which keeps the whole atlas for use without a network. Does nothing
 * in development, nor where the browser has no service workers (then the atlas needs the network,
 * and works otherwise).
 * @param onNewEdition called when a newer edition has been fetched and waits; calling what it is
 *   given changes over to it, reloading the page. Without that, the newer edition shows once all
 *   the atlas's pages have been closed.
 */
export function registerOffline(onNewEdition?: (changeOver: () => void) => void): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // The first map goes before the copy for later.
  if (document.readyState === 'complete') void register(onNewEdition);
  else window.addEventListener('load', () => void register(onNewEdition), { once: true });
}

async function register(onNewEdition?: (changeOver: () => void) => void): Promise<void> {
  let registration: ServiceWorkerRegistration;
  try {
    registration = await navigator.serviceWorker.register(
      new URL('service-worker.js', document.baseURI),
    );
  } catch (error) {
    // Private windows and some policies forbid it; the reader has lost nothing yet.
    console.info('The atlas will need the network:', error);
    return;
  }
  if (onNewEdition === undefined) return;

  const announce = (worker: ServiceWorker): void => {
    onNewEdition(() => {
      changeOver(worker);
    });
  };
  if (registration.waiting !== null && navigator.serviceWorker.controller !== null) {
    announce(registration.waiting);
  }
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      // Without a controller this is the very first edition, which replaces nothing.
      if (worker.state === 'installed' && navigator.serviceWorker.controller !== null) {
        announce(worker);
      }
    });
  });
}

function changeOver(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener(
    'controllerchange',
    () => {
      window.location.reload();
    },
    { once: true },
  );
  worker.postMessage('take-over');
}
