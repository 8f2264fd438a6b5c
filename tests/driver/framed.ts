// The atlas in a frame of a page of ours: its size changes at once, and the page stays.

import type { FrameLocator, Page } from '@playwright/test';
import { addressOf, type Link } from './link';
import { atlasAddress } from './browser';

/** What runs over the edge of a screen of some width. */
export interface Overrun {
  readonly width: number;
  readonly what: string;
}

/** Sizes that the frame is given, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export class FramedAtlas {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Opens an empty page with the atlas in a frame. @param sandbox locks it, as its host would */
  async open(link: Link, size: Size, sandbox?: string): Promise<void> {
    const host = `${atlasAddress()}host.html`;
    const lock = sandbox === undefined ? '' : `sandbox="${sandbox}"`;
    const frame = `<iframe ${lock} src="${addressOf(link)}" style="border: 0; width: ${size.width}px; height: ${size.height}px"></iframe>`;
    await this.#page.route(host, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html><body>${frame}` }),
    );
    await this.#page.goto(host);
  }

  inside(): FrameLocator {
    return this.#page.frameLocator('iframe');
  }

  /** Goes to another view as Back and Forward do, without loading the page again. */
  async goTo(link: Link): Promise<void> {
    await this.inside()
      .locator(':root')
      .evaluate((_root, address) => {
        history.pushState(null, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
      }, addressOf(link));
  }

  /** Sets the browser's letters, as its reader may. @param pixels 16 as by default */
  async setLetters(pixels: number): Promise<void> {
    const browser = await this.#page.context().newCDPSession(this.#page);
    await browser.send('Page.setFontSizes', { fontSizes: { standard: pixels } });
    await browser.detach();
  }

  /**
   * Gives the frame one width after the other.
   * @param heightOf a width, in CSS pixels
   * @returns what was wider than the screen: the page, or a part of the shell
   */
  async overruns(sizes: readonly Size[]): Promise<Overrun[]> {
    return this.#page.locator('iframe').evaluate((element, sizes) => {
      if (!(element instanceof HTMLIFrameElement)) throw new Error('The frame is gone.');
      const [page, view] = [element.contentDocument, element.contentWindow];
      if (page === null || view === null) throw new Error('The frame is closed to us.');
      const found: { width: number; what: string }[] = [];
      for (const { width, height } of sizes) {
        element.style.width = `${width}px`;
        element.style.height = `${height}px`;
        const across = page.documentElement.scrollWidth;
        if (across > width) found.push({ width, what: `the page: ${across}` });
        const shell = 'body, #root, #root > *, header, header > *, main, main > *';
        for (const one of page.querySelectorAll<HTMLElement>(shell)) {
          const { left, right } = one.getBoundingClientRect();
          const isSeen = view.getComputedStyle(one).visibility === 'visible' && right - left > 2;
          if (!isSeen || (left >= -0.5 && right <= width + 0.5)) continue;
          const name = one.id || one.className || one.tagName;
          found.push({ width, what: `${name}: ${Math.round(left)} to ${Math.round(right)}` });
        }
      }
      return found;
    }, sizes);
  }
}
