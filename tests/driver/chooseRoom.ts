import type { Download, Locator, Page } from '@playwright/test';
import type { MapRoom } from './mapRoom';

const words = {
  way: /^(Chọn theo|Choose by)$/,
  ways: {
    group: /^(nhóm|group)$/,
    polygon: /^(vùng tự vẽ trên bản đồ|region drawn on the map)$/,
    circle: /^(vòng tròn trên bản đồ|circle on the map)$/,
    rule: /^(điều kiện|condition)$/,
  },
  result: /^(Vùng được chọn|Areas chosen)$/,
  rank: /^(Xếp hạng|Rank)/,
  begin: /^(Vẽ trên bản đồ|Vẽ lại|Đặt tâm trên bản đồ|Draw on the map|Draw again)/,
  bar: /^(Vẽ vùng|Draw a region)$/,
  done: /^(Xong|Done)$/,
  corner: /^(Góc \d+\/|Corner \d+ of )/,
  aim: /^(Điểm ngắm|Crosshair)/,
  radius: /^(Bán kính|Radius)$/,
  kilometres: /^(Trong vòng|Within) \(km\)$/,
  value: /^(Trị số|Value) \(/,
  condition: /^(Điều kiện|Condition) \d$/,
  indicator: /^(Xét chỉ tiêu|Judged by)$/,
  add: /^(Thêm điều kiện|Add a condition)$/,
  download: /^(Tải CSV|Get CSV)$/,
};

/** Areas chosen by a drawing, or by a condition, and what is known of them together. */
export class ChooseRoom {
  readonly #page: Page;
  readonly #map: MapRoom;

  constructor(page: Page, map: MapRoom) {
    this.#page = page;
    this.#map = map;
  }

  /** What was chosen, and what is known of it. */
  result(): Locator {
    return this.#page.getByRole('region', { name: words.result });
  }

  /** Leads to the ranks of the chosen areas. */
  rankChosen(): Locator {
    return this.result().getByRole('button', { name: words.rank });
  }

  heading(): Locator {
    return this.result().getByRole('heading', { level: 2 });
  }

  async by(way: keyof typeof words.ways): Promise<void> {
    const menu = this.#page.getByRole('combobox', { name: words.way });
    const label = await menu.getByRole('option', { name: words.ways[way] }).innerText();
    await menu.selectOption({ label });
  }

  /** Begins a drawing, or one anew. */
  beginButton(): Locator {
    return this.#page.getByRole('button', { name: words.begin });
  }

  /** Says what comes next while something is drawn. */
  bar(): Locator {
    return this.#page.getByRole('group', { name: words.bar });
  }

  doneButton(): Locator {
    return this.bar().getByRole('button', { name: words.done });
  }

  /** Where the next corner would be, for the arrow keys. */
  aim(): Locator {
    return this.#page.getByRole('button', { name: words.aim });
  }

  corners(): Locator {
    return this.#page.getByRole('button', { name: words.corner });
  }

  /** Presses corner after corner of a square around the middle of the map.
   * @param reach from the middle, in pixels */
  async placeCorners(reach: number, how: 'mouse' | 'finger'): Promise<void> {
    const { x, y } = await this.#map.middle();
    const signs = [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ] as const;
    for (const [east, south] of signs) {
      const [atX, atY] = [x + east * reach, y + south * reach];
      if (how === 'mouse') await this.#page.mouse.click(atX, atY);
      else await this.#page.touchscreen.tap(atX, atY);
    }
  }

  /** Drags a corner with the mouse. @param by pixels to the right and down */
  async dragCorner(corner: Locator, by: { x: number; y: number }): Promise<void> {
    const box = await corner.boundingBox();
    if (box === null) throw new Error('The corner is not on the screen.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await this.#page.mouse.move(x, y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(x + by.x, y + by.y, { steps: 3 });
    await this.#page.mouse.up();
  }

  kilometres(): Locator {
    return this.#page.getByRole('textbox', { name: words.kilometres });
  }

  /** The rim of a circle, as the keyboard finds it. */
  radius(): Locator {
    return this.#page.getByRole('slider', { name: words.radius });
  }

  /** One of the conditions of a rule, from 1. */
  condition(place: number): Locator {
    return this.#page.getByRole('group', { name: words.condition }).nth(place - 1);
  }

  valueOf(condition: Locator): Locator {
    return condition.getByRole('textbox', { name: words.value });
  }

  async addCondition(indicator: RegExp): Promise<void> {
    await this.#page.getByRole('button', { name: words.add }).click();
    const menu = this.#page.getByRole('combobox', { name: words.indicator }).last();
    const label = await menu.getByRole('option', { name: indicator }).innerText();
    await menu.selectOption({ label });
  }

  async takeAway(): Promise<Download> {
    const download = this.#page.waitForEvent('download');
    await this.result().getByRole('button', { name: words.download }).click();
    return download;
  }
}
