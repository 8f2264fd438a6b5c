import { expect, type Locator, type Page } from '@playwright/test';
import { unfold } from './headerMenu';
import { names } from './names';

/** What leaves the screen, in a reader's verbs: frames in other pages, and paper. */
export class PresentRoom {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** @returns the code that puts the present view into another page */
  async embedCode(): Promise<string> {
    await unfold(this.#page, 'share');
    await this.embedButton().click();
    return this.#page.getByRole('textbox', { name: names.present.embedCode }).inputValue();
  }

  /** Shows what a page shows that holds this code, and nothing else. */
  async openFrame(code: string): Promise<void> {
    const address = /src="([^"]+)"/.exec(code)?.[1]?.replaceAll('&amp;', '&');
    if (address === undefined) throw new Error(`There is no address in ${code}`);
    await this.#page.goto(address);
    await this.frame().locator('[data-painted="true"]').waitFor();
  }

  /** What a frame holds. */
  frame(): Locator {
    return this.#page.getByRole('main', { name: names.present.embedded });
  }

  /** The key of a frame, in brief or whole. */
  keyOfFrame(): Locator {
    return this.frame().getByRole('region', { name: names.present.key });
  }

  /** Unfolds the sources of what a frame holds. */
  shownSources(): Locator {
    return this.frame().getByText(names.present.shownSources);
  }

  wayToTheAtlas(): Locator {
    return this.frame().getByRole('link', { name: names.present.whole });
  }

  async layOutOnPaper(): Promise<void> {
    await unfold(this.#page, 'share');
    await this.paperButton().click();
  }

  paperButton(): Locator {
    return this.#page.getByRole('button', { name: names.present.paper });
  }

  embedButton(): Locator {
    return this.#page.getByRole('button', { name: names.present.embed });
  }

  /** Copies the code to embed a view. */
  copyButton(): Locator {
    return this.#page.getByRole('dialog').getByRole('button', { name: names.present.copy });
  }

  /** A size or an orientation of paper. */
  paperChoice(name: string): Locator {
    return this.#page.getByRole('radio', { name, exact: true });
  }

  backButton(): Locator {
    return this.#page.getByRole('button', { name: names.present.back });
  }

  /** Waits until the map is drawn for a printer. @returns its dots per inch */
  async drawnDots(): Promise<number> {
    const told = this.#page.getByRole('status').filter({ hasText: names.present.drawn });
    await expect(told).toBeVisible({ timeout: 60_000 });
    return Number(names.present.drawn.exec(await told.innerText())?.[2]);
  }

  sheet(): Locator {
    return this.#page.getByRole('article');
  }

  /** The titles of several maps on one sheet. */
  plates(): Locator {
    return this.sheet().getByRole('heading', { level: 2, name: names.present.plate });
  }

  keysOfPlates(): Locator {
    return this.sheet().getByRole('list', { name: names.present.classes });
  }

  headingField(): Locator {
    return this.#page.getByRole('textbox', { name: names.present.heading });
  }

  async choosePaper(words: RegExp): Promise<void> {
    // The mark of a radio is hidden under its words, which take the press.
    await this.#page.getByRole('radio', { name: words }).check({ force: true });
  }

  async backToTheAtlas(): Promise<void> {
    await this.backButton().click();
  }
}
