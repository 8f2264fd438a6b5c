import type { Browser, Page } from '@playwright/test';
import { knowTheAtlas } from './newcomer';

/**
 * Pages that are kept from one test to the next, one for each kind of screen. Starting a page takes
 * longer than most tests; going to another link in the same one, as readers do, does not.
 */
export class KeptPages {
  readonly #pages = new Map<string, Page>();

  /**
   * @param screen says what sets this kind of screen apart; the browser's context has it already
   * @returns the page for such a screen, with nothing in it
   */
  async take(browser: Browser, screen: string): Promise<Page> {
    const kept = this.#pages.get(screen);
    if (kept !== undefined && !kept.isClosed()) return kept;
    const context = await browser.newContext();
    const page = await context.newPage();
    await knowTheAtlas(page);
    this.#pages.set(screen, page);
    return page;
  }

  /** Makes a page as good as new: what a test has left behind is gone. */
  async clear(page: Page): Promise<void> {
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await page.unrouteAll();
    await page.mouse.move(0, 0);
    await page.goto('about:blank');
    await page.context().clearCookies();
  }

  /** After a failure nobody knows what state a page is in. */
  async giveUp(page: Page): Promise<void> {
    await page.context().close();
  }
}
