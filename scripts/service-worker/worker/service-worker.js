// Keeps the whole atlas on the reader's machine, so that it opens without a network. The build
// writes the list of its files before this text, as PRECACHE (see ../plugin.ts).
//
// A new edition is fetched beside the old one and takes over when no page of the old one is open
// any more, or when the reader asks for it: a page never gets files of two editions.

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

const cachePrefix = 'atlas-';
const cacheName = `${cachePrefix}${PRECACHE.version}`;

/**
 * @param {string} path of a file, from the folder that holds the service worker
 * @returns {string} its full address
 */
const addressOf = (path) => new URL(path, worker.registration.scope).href;

const index = addressOf('index.html');
const precached = new Set(PRECACHE.files.map((file) => addressOf(file.path)));

worker.addEventListener('install', (event) => {
  event.waitUntil(keepAllFiles());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(forgetOldEditions().then(() => worker.clients.claim()));
});

worker.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET') return;
  const address = keptAddress(event.request);
  if (address !== undefined) event.respondWith(fromCacheFirst(address, event.request));
});

async function keepAllFiles() {
  const cache = await caches.open(cacheName);
  await cache.addAll(
    PRECACHE.files.map(
      (file) =>
        // A file with its hash in its name can come from the browser's own cache, where the page
        // has just put it; any other must be asked for afresh.
        new Request(addressOf(file.path), { cache: file.immutable ? 'default' : 'no-cache' }),
    ),
  );
}

async function forgetOldEditions() {
  const names = await caches.keys();
  await Promise.all(
    names
      .filter((name) => name.startsWith(cachePrefix) && name !== cacheName)
      .map((name) => caches.delete(name)),
  );
}

/**
 * @param {Request} request
 * @returns {string | undefined} the address under which the answer is kept: a link's query belongs
 *   to the view, not to the file, and every page is the one page
 */
function keptAddress(request) {
  const { origin, pathname } = new URL(request.url);
  const file = `${origin}${pathname}`;
  if (precached.has(file)) return file;
  return file === worker.registration.scope ? index : undefined;
}

/**
 * @param {string} address
 * @param {Request} request
 * @returns {Promise<Response>}
 */
async function fromCacheFirst(address, request) {
  const cache = await caches.open(cacheName);
  // Hosts vary by accept-encoding or origin, which says nothing about what we keep.
  const kept = await cache.match(address, { ignoreVary: true });
  return kept ?? fetch(request);
}
