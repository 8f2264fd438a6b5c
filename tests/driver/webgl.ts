import type { Page } from '@playwright/test';

const COOKIE = 'without-webgl';
const prepared = new WeakSet<Page>();

/**
 * Says whether the browser has WebGL from the next page on; some offices' machines don't.
 * @param address of the atlas
 */
export async function setWebgl(page: Page, has: boolean, address: string): Promise<void> {
  const context = page.context();
  if (has) await context.clearCookies({ name: COOKIE });
  else await context.addCookies([{ name: COOKIE, value: '1', url: address }]);
  if (prepared.has(page)) return;
  prepared.add(page);
  // Scripts that run before a page's own can't be taken back, so this one asks each time.
  await page.addInitScript(`
    const get = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (kind, ...options) {
      // A frame without an origin has no cookies.
      const cookies = origin === 'null' ? '' : document.cookie;
      const isRefused = kind.startsWith('webgl') && cookies.includes('${COOKIE}');
      return isRefused ? null : get.call(this, kind, ...options);
    };
  `);
}
