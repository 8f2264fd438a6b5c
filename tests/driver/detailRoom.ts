import { expect, type Locator, type Page } from '@playwright/test';
import { names } from './names';

/** What is told of the selected area, or of the province where none is selected. */
export class DetailRoom {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  room(): Locator {
    return this.#page.locator('#detail');
  }

  /** The name of the area that is told of. */
  heading(): Locator {
    return this.room().getByRole('heading', { level: 2 });
  }

  /** The figure that the map shows of the area: the first group, named by indicator and year. */
  figure(): Locator {
    return this.room()
      .getByRole('group', { name: /, \d{4}$/ })
      .first();
  }

  close(): Locator {
    return this.room().getByRole('button', { name: names.close });
  }

  /** A disagreement between sources, with its figures side by side. */
  conflict(): Locator {
    return this.room().getByRole('group', { name: names.conflict });
  }

  /** The sentence that the detail begins with. */
  answer(): Locator {
    return this.room().locator('header + p');
  }

  /** Unfolds the figures of a drawing through the years; the first one's, where there are several. */
  async openNumbers(): Promise<void> {
    await this.room().locator('summary').filter({ hasText: names.numbers }).first().click();
  }

  /** The years of a drawing, as they can be pressed: those of what isn't folded. */
  trendYears(): Locator {
    return this.room().getByRole('group', { name: names.trendYears }).first().getByRole('button');
  }

  /** The figures of a drawing through the years, once they are unfolded. */
  trend(name: RegExp): Locator {
    return this.room().getByRole('table', { name });
  }

  /** What is said above the drawing through the years: the shown year's figure. */
  trendReadout(): Locator {
    return this.#trend().locator('figcaption').first();
  }

  proofs(): Locator {
    return this.room().locator('summary').filter({ hasText: names.proof });
  }

  /** Opens how the figure is known: the first is that of the figure that the map shows. */
  async openProof(which = 0): Promise<void> {
    await this.proofs().nth(which).click();
  }

  /** What stands under the first proof that is open. */
  grounds(): Locator {
    return this.room().locator('details[open]').filter({ hasText: names.proof }).first();
  }

  /** The steps to a figure, the conclusion first. */
  steps(): Locator {
    return this.#part(names.steps).getByRole('list').first().locator('> li');
  }

  claims(): Locator {
    return this.#part(names.claims);
  }

  beside(): Locator {
    return this.#part(names.beside);
  }

  needed(): Locator {
    return this.#part(names.needed);
  }

  #part(name: RegExp): Locator {
    return this.room().getByRole('group', { name }).first();
  }

  /** The drawing through the years. */
  #trend(): Locator {
    const years = this.#page.getByRole('group', { name: names.trendYears });
    return this.room().getByRole('figure').filter({ has: years });
  }

  /** What reaches beyond the right edge of the panel, in words. */
  async widerThanRoom(): Promise<string[]> {
    return this.room().evaluate((room) => {
      const edge = room.getBoundingClientRect().right + 1;
      // What only screen readers find is a pixel wide, and cuts off what is in it.
      const isHidden = (element: Element) => element.closest('[class*="hidden"]') !== null;
      return [...room.querySelectorAll('details[open] *')]
        .filter((one) => one.getBoundingClientRect().right > edge && !isHidden(one))
        .map((one) => one.textContent);
    });
  }

  /** Opens every proof that is on the screen, and all that is published about the area. */
  async openAllEvidence(): Promise<void> {
    await this.room().locator('summary').filter({ hasText: names.allStatements }).first().click();
    const folded = this.room().locator('details:not([open]) > summary');
    for (const summary of await this.proofs().all()) {
      if (await summary.isVisible()) await summary.click();
    }
    expect(await folded.filter({ hasText: names.proof, visible: true }).count()).toBe(0);
  }

  /** The sources that are on the screen and have an address. */
  sourceLinks(): Locator {
    return this.room().getByRole('link');
  }
}
