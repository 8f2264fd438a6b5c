import type { Download, Locator, Page } from '@playwright/test';
import { names } from './names';

/** What is known of each area in each year, as a grid. */
export class KnowledgeRoom {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  region(): Locator {
    return this.#page.getByRole('region', { name: names.knowledge });
  }

  /** How many areas are known how well in the year shown. */
  summary(): Locator {
    return this.region().getByRole('paragraph').first();
  }

  /** The colours of each poverty line. */
  keys(): Locator {
    return this.region().getByRole('group').getByRole('heading', { level: 3 }).locator('..');
  }

  /** What is known of an area in a year. */
  async cell(area: string, year: number): Promise<Locator> {
    // A commune's button names its district too.
    const name = this.#page.getByRole('button', { name: new RegExp(`^${area}( |$)`) });
    const row = this.region().getByRole('row').filter({ has: name });
    await this.region()
      .getByRole('columnheader', { name: String(year) })
      .waitFor();
    const titles = await this.region()
      .getByRole('columnheader')
      .filter({ hasText: /^(19|20)\d\d$/ })
      .allInnerTexts();
    return row.getByRole('gridcell').nth(titles.indexOf(String(year)));
  }

  /** Takes the grid away as a file. */
  async takeAway(): Promise<Download> {
    const coming = this.#page.waitForEvent('download');
    await this.region().getByRole('button', { name: names.takeAway }).click();
    return coming;
  }
}
