// What every spec imports: Playwright's test with the atlas's driver as a fixture.

import { test as base } from '@playwright/test';
import { Atlas } from './atlas';
import { KeptPages } from './keptPages';
import { knowTheAtlas } from './newcomer';

interface Fixtures {
  atlas: Atlas;
  /** For what changes the browser itself, or tests its start: a page that no test has used. */
  afresh: boolean;
}

export const test = base.extend<Fixtures, { keptPages: KeptPages }>({
  afresh: [false, { option: true }],
  keptPages: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads here what a fixture needs.
    async ({}, use) => {
      await use(new KeptPages());
    },
    { scope: 'worker' },
  ],
  page: async (
    { browser, keptPages, afresh, viewport, hasTouch, isMobile, colorScheme },
    use,
    info,
  ) => {
    const screen = JSON.stringify({ viewport, hasTouch, isMobile, colorScheme });
    const page = afresh
      ? await (await browser.newContext()).newPage()
      : await keptPages.take(browser, screen);
    if (afresh) await knowTheAtlas(page);
    // A test may have changed the screen that it was given.
    if (viewport !== null) await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: colorScheme ?? null, reducedMotion: 'reduce' });
    await use(page);
    if (afresh || info.status !== info.expectedStatus) await keptPages.giveUp(page);
    else await keptPages.clear(page);
  },
  atlas: async ({ page }, use) => {
    const atlas = new Atlas(page);
    await use(atlas);
    atlas.forget();
  },
});

export { expect } from '@playwright/test';
