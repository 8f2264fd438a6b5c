import type { Download, Locator, Page } from '@playwright/test';

const words = {
  pins: /^(Đơn vị đã ghim|Pinned areas)$/,
  add: /^(Ghim thêm|Pin another)$/,
  pin: /^(Ghim .* để so sánh|Pin .* to compare)$/,
  compareNow: /^(So sánh \d+ đơn vị đã ghim|Compare (the|\d+) pinned areas?)$/,
  baseline: /^(Lấy .* làm gốc so sánh|Take .* as the baseline)$/,
  unpin: /^(Bỏ ghim|Unpin) /,
  table: /^(Bảng|Table)$/,
  map: /^(Bản đồ|Map)$/,
  comparison: /^(So sánh|Comparison)$/,
  sheet: /^(Cách so sánh|What to compare)$/,
  download: /^(Tải CSV|Get CSV)$/,
};

/** Area against area: what is pinned, and the table of it. */
export class AreasRoom {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  stage(): Locator {
    return this.#page.getByRole('region', { name: words.comparison });
  }

  /** On a narrow screen: opens and folds what is chosen. */
  sheetButton(): Locator {
    return this.#page.getByRole('button', { name: words.sheet });
  }

  /** What follows from the pinned areas: chart, gaps, examples. */
  side(): Locator {
    return this.#page.locator('#detail');
  }

  /** The pinned areas, the baseline first. */
  pins(): Locator {
    return this.#page.getByRole('list', { name: words.pins }).getByRole('listitem');
  }

  example(name: RegExp): Locator {
    return this.side().getByRole('button', { name });
  }

  /** In the head of an area's detail. */
  pinButton(): Locator {
    return this.#page.getByRole('button', { name: words.pin });
  }

  compareNow(): Locator {
    return this.#page.getByRole('button', { name: words.compareNow });
  }

  async pinByMenu(area: string): Promise<void> {
    await this.#page.getByRole('combobox', { name: words.add }).selectOption({ label: area });
  }

  baselineButton(): Locator {
    return this.#page.getByRole('button', { name: words.baseline });
  }

  /** The first way to unpin an area: in the list of those that are pinned. */
  unpinButton(area: string): Locator {
    return this.pins().filter({ hasText: area }).getByRole('button', { name: words.unpin });
  }

  async show(what: 'table' | 'map'): Promise<void> {
    // The mark of a radio is hidden under its words, which take the press.
    await this.stage().getByRole('radio', { name: words[what] }).check({ force: true });
  }

  table(): Locator {
    return this.stage().getByRole('table');
  }

  /** What stands in an area's column of an indicator's row. */
  async cell(indicator: string, area: RegExp): Promise<Locator> {
    const row = this.table()
      .getByRole('row')
      .filter({ has: this.#page.getByRole('button', { name: indicator, exact: true }) });
    await row.waitFor();
    const heads = await this.table().getByRole('columnheader').allInnerTexts();
    const at = heads.findIndex((head) => area.test(head));
    // The first column is the row's header, which isn't a cell.
    return row.getByRole('cell').nth(at - 1);
  }

  async takeAway(): Promise<Download> {
    const download = this.#page.waitForEvent('download');
    await this.stage().getByRole('button', { name: words.download }).click();
    return download;
  }
}
