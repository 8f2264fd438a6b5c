import { expect, type Page } from '@playwright/test';

declare global {
  interface Window {
    /** What the program has written into text nodes that the translator had replaced. */
    writtenInVain?: string[];
  }
}

/**
 * A translating browser, which does to a page all that Chrome does but for the words: each text
 * outside `translate="no"` becomes `<font><font>…</font></font>`, at once and whenever one comes.
 */
export class Translator {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Translates the page as it stands, and what comes, until it is loaded anew. */
  async start(): Promise<void> {
    await this.#page.evaluate(() => {
      const written: string[] = [];
      window.writtenInVain = written;
      const replaced = new MutationObserver((changes) => {
        written.push(...changes.map(({ target }) => target.textContent ?? ''));
      });
      const wrap = (text: Text) => {
        const spared = '[translate="no"], font, script, style, textarea';
        if (text.data.trim() === '' || text.parentElement?.closest(spared) !== null) return;
        // Nobody but translators makes these any more.
        const font: string = 'font';
        const [outer, inner] = [document.createElement(font), document.createElement(font)];
        inner.textContent = text.data;
        outer.append(inner);
        text.replaceWith(outer);
        replaced.observe(text, { characterData: true });
      };
      const wrapWithin = (node: Node) => {
        const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
        const texts = node instanceof Text ? [node] : [];
        while (walker.nextNode() !== null) {
          if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
        }
        texts.forEach(wrap);
      };
      wrapWithin(document.body);
      new MutationObserver((changes) => {
        for (const { addedNodes, target } of changes) {
          if (target instanceof Text) wrap(target);
          else addedNodes.forEach(wrapWithin);
        }
      }).observe(document.body, { childList: true, characterData: true, subtree: true });
    });
  }

  /** Nothing that the program wrote since has gone where readers don't see it. */
  async expectAllSeen(): Promise<void> {
    expect(await this.#page.evaluate(() => window.writtenInVain)).toEqual([]);
  }

  /** @returns all words on the screen outside drawings, translated or not, text by text */
  async words(): Promise<string[]> {
    return this.#page.getByRole('main').evaluate((main) => {
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const words: string[] = [];
      while (walker.nextNode() !== null) {
        const { textContent, parentElement } = walker.currentNode;
        const shown = parentElement?.checkVisibility() === true && !parentElement.closest('svg');
        if (shown && textContent?.trim()) words.push(textContent.trim());
      }
      return words;
    });
  }
}
