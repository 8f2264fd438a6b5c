/** How the edition that lies on the host now stands to the one that this page was opened from. */
export type Edition = 'same' | 'newer' | 'unreachable';

/** Whoever waits for an answer has met with a failure already. */
const MOST_WAIT_MS = 5000;

const ENTRY = /<script\b(?=[^>]*\btype="module")[^>]*\bsrc="([^"]+)"/;

/**
 * The script that a page of the atlas starts from. Its name holds what is in it, and what it is
 * made of in turn, so no two editions have the same.
 * @param page the text of an index.html
 * @returns undefined where it is no page of the atlas: a sign-in of the network, say
 */
export function entryOf(page: string): string | undefined {
  return ENTRY.exec(page)?.[1];
}

/**
 * Asks the host which edition it has. A page without a service worker, left open while a newer
 * edition replaces the files, misses those that it loads late.
 */
export async function publishedEdition(): Promise<Edition> {
  const own = document.querySelector('script[type="module"][src]')?.getAttribute('src');
  const { origin, pathname } = new URL(location.href);
  try {
    const response = await fetch(`${origin}${pathname}`, {
      cache: 'no-store',
      signal: AbortSignal.timeout(MOST_WAIT_MS),
    });
    const entry = response.ok ? entryOf(await response.text()) : undefined;
    if (entry === undefined) return 'unreachable';
    return entry === own ? 'same' : 'newer';
  } catch {
    return 'unreachable';
  }
}
