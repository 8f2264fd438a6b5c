import type { Page } from '@playwright/test';

const COOKIE = 'newcomer';

/**
 * Once for a page: its reader has seen the tour of the map before, unless {@link comeForTheFirstTime}
 * says otherwise.
 */
export async function knowTheAtlas(page: Page): Promise<void> {
  // Scripts that run before a page's own can't be taken back, so this one asks each time.
  await page.addInitScript(`
    try {
      if (!document.cookie.includes('${COOKIE}')) localStorage.setItem('atlas-tour', 'seen');
    } catch {
      // A page without an address keeps nothing.
    }
  `);
}

/** From the next page on the reader has never been here, until the atlas itself remembers. */
export async function comeForTheFirstTime(page: Page, address: string): Promise<void> {
  await page.context().addCookies([{ name: COOKIE, value: '1', url: address }]);
}
