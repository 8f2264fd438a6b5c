import type { Locator, Page } from '@playwright/test';

const words = {
  side: /^(Các xã giống nhau có nằm gần nhau không|Do like communes lie near each other)\?$/,
  near: /^(Láng giềng là|Neighbours are)$/,
  reached: /^(Hỏi: đã đạt ít nhất|Asked: has it reached at least)$/,
  practise: /^(Xem thử với diện tích đất|Try it on the land area)/,
  uncorrected: /(không siết ngưỡng|without tightening)$/,
  islands: /^\d+ (đơn vị không có láng giềng|areas? without neighbours)$/,
  leftOut: /^\d+ (đơn vị không có số để tính|areas? without a figure to count)$/,
};

/** Where like lies by like. */
export class ClustersRoom {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Whether like lies by like, the areas that stand out, and who isn't counted. */
  side(): Locator {
    return this.#page.getByRole('region', { name: words.side });
  }

  near(): Locator {
    return this.#page.getByRole('combobox', { name: words.near });
  }

  /** Of a status: what to have reached. */
  reached(): Locator {
    return this.#page.getByRole('combobox', { name: words.reached });
  }

  /** Why nothing is computed, with offers of what can be. */
  refusal(): Locator {
    return this.#page.locator('#legend').getByRole('status');
  }

  /** Leads to what is known of every commune. */
  practise(): Locator {
    return this.refusal().getByRole('button', { name: words.practise });
  }

  offer(name: string): Locator {
    return this.refusal().getByRole('button', { name });
  }

  /** A class of the key; pressing it keeps its areas lit. */
  kind(name: string): Locator {
    return this.#page.locator('#legend').getByRole('button', { name });
  }

  /** Colours also what passes without the correction for many tests. */
  uncorrected(): Locator {
    return this.#page.getByRole('checkbox', { name: words.uncorrected });
  }

  /** The areas of a kind that stand out; each is a button. @param name of the kind */
  standingOut(name: string): Locator {
    return this.side()
      .getByRole('list', { name: new RegExp(`^${name} \\(`) })
      .getByRole('button');
  }

  islands(): Locator {
    return this.side().getByRole('region', { name: words.islands });
  }

  leftOut(): Locator {
    return this.side().getByRole('region', { name: words.leftOut });
  }
}
