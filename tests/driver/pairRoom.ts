import type { Locator, Page } from '@playwright/test';

const words = {
  key: /^(Bảng màu của hai chỉ tiêu|Colours of the two indicators)/,
  indicator: {
    across: /^(Chỉ tiêu trên trục ngang|Indicator across)$/,
    up: /^(Chỉ tiêu trên trục dọc|Indicator up)$/,
  },
  year: {
    across: /^(Năm trên trục ngang|Year across)$/,
    up: /^(Năm trên trục dọc|Year up)$/,
  },
  swap: /^(Đổi hai trục cho nhau|Exchange the two axes)$/,
  scatter: /^(Biểu đồ phân tán|Scatter plot): /,
  points: /^(Các điểm|The points)/,
  byNumbers: /^(Chọn theo khoảng số|Choose by numbers)$/,
  from: /, (từ|from)$/,
  rank: /^(Xếp hạng trong số này|Rank them)$/,
  clear: /^(Bỏ chọn|Clear the choice)$/,
  chosen: /^(Các đơn vị được chọn|Areas chosen) \(\d+\)$/,
  lit: /^(Các đơn vị đang sáng|Areas lit) \(\d+\)$/,
};

type Side = keyof typeof words.indicator;

/** Two indicators at once: the key that mixes them, and the scatter plot. */
export class PairRoom {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  side(): Locator {
    return this.#page.locator('#detail');
  }

  /** Says what is compared, with both years. */
  title(): Locator {
    return this.side().getByRole('heading', { level: 2 });
  }

  indicator(side: Side): Locator {
    return this.#page.getByRole('combobox', { name: words.indicator[side] });
  }

  year(side: Side): Locator {
    return this.#page.getByRole('combobox', { name: words.year[side] });
  }

  async swap(): Promise<void> {
    await this.#page.getByRole('button', { name: words.swap }).click();
  }

  key(): Locator {
    return this.#page.getByRole('table', { name: words.key });
  }

  /** A cell, a column or a row of the key. */
  part(name: RegExp): Locator {
    return this.key().getByRole('button', { name });
  }

  /** A pair that more areas are known in. */
  offer(name: RegExp): Locator {
    return this.side().getByRole('button', { name });
  }

  scatter(): Locator {
    return this.side().getByRole('region', { name: words.scatter });
  }

  /** A mark of the scatter plot. */
  point(name: RegExp): Locator {
    return this.scatter().getByRole('group', { name: words.points }).getByRole('button', { name });
  }

  /** Draws a frame with the mouse around two marks. */
  async dragAround(first: RegExp, last: RegExp): Promise<void> {
    // A mouse finds nothing beyond the edge of the screen.
    await this.point(last).scrollIntoViewIfNeeded();
    const [one, two] = [
      await this.point(first).boundingBox(),
      await this.point(last).boundingBox(),
    ];
    if (one === null || two === null) throw new Error('The marks are not on the screen.');
    const right = Math.max(one.x + one.width, two.x + two.width);
    const bottom = Math.max(one.y + one.height, two.y + two.height);
    await this.#page.mouse.move(Math.min(one.x, two.x) - 6, Math.min(one.y, two.y) - 6);
    await this.#page.mouse.down();
    await this.#page.mouse.move(right + 6, bottom + 6, { steps: 4 });
    await this.#page.mouse.up();
  }

  async chooseByNumbers(): Promise<void> {
    await this.scatter().locator('summary').filter({ hasText: words.byNumbers }).click();
  }

  /** Where a choice by numbers begins on the axis across. */
  from(): Locator {
    return this.scatter().getByRole('textbox', { name: words.from }).first();
  }

  /** The chosen areas by name. */
  chosen(): Locator {
    return this.#areas(words.chosen);
  }

  /** The areas of the part of the key that is pointed at or kept lit. */
  lit(): Locator {
    return this.#areas(words.lit);
  }

  async rankChosen(): Promise<void> {
    await this.scatter().getByRole('button', { name: words.rank }).click();
  }

  async clear(): Promise<void> {
    await this.scatter().getByRole('button', { name: words.clear }).click();
  }

  #areas(name: RegExp): Locator {
    return this.side().getByRole('region', { name }).getByRole('button');
  }
}
