import type { Locator, Page } from '@playwright/test';

const words = {
  among: /^(Xếp hạng trong|Rank among)$/,
  ranked: /^\d+ (đơn vị có số liệu riêng|areas? with (a figure|figures) of (its|their) own)$/,
  limited: /^\d+ (đơn vị chỉ biết khoảng giá trị|areas? with a range only)$/,
  leftOut: /^\d+ (đơn vị không xếp|areas? left out)$/,
  goTo: /^(Sang năm|Go to) \d+/,
  histogram: /^(cột|bars)$/,
};

/** Ranking and distribution. */
export class RankingRoom {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  side(): Locator {
    return this.#page.locator('#detail');
  }

  among(): Locator {
    return this.#page.getByRole('combobox', { name: words.among });
  }

  /** Areas with a rank, the highest first; each is a button. */
  ranked(): Locator {
    return this.#list(words.ranked);
  }

  /** Areas of which only a range is known. */
  limited(): Locator {
    return this.#list(words.limited);
  }

  leftOut(): Locator {
    return this.side().getByRole('region', { name: words.leftOut });
  }

  /** Leads to a year that has more figures. */
  betterYear(): Locator {
    return this.side().getByRole('button', { name: words.goTo });
  }

  /** The drawing of how the figures spread. */
  distribution(): Locator {
    return this.side().getByRole('group', { name: /^(Phân bố|Distribution of) / });
  }

  async drawColumns(): Promise<void> {
    await this.side().getByRole('radio', { name: words.histogram }).check({ force: true });
  }

  #list(name: RegExp): Locator {
    return this.side().getByRole('list', { name }).getByRole('button');
  }
}
