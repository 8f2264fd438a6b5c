import type { Locator, Page } from '@playwright/test';
import { names } from './names';

/** A comparison, as the address has it. */
export type CompareTask = keyof typeof names.compare.tasks;

/** Comparisons in a reader's verbs. */
export class CompareRoom {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Goes to the comparisons by the switch in the header. */
  async open(): Promise<void> {
    await this.#page.getByRole('button', { name: names.compare.open }).click();
    await this.menu().waitFor();
  }

  async choose(task: CompareTask): Promise<void> {
    await this.task(task).click();
  }

  menu(): Locator {
    return this.#page.getByRole('group', { name: names.compare.menu });
  }

  task(task: CompareTask): Locator {
    return this.menu().getByRole('button', { name: names.compare.tasks[task] });
  }

  /** What covers the map: small maps, or several. */
  stage(): Locator {
    return this.#page.getByRole('region', { name: names.compare.stage });
  }

  /** Areas by how far they moved. */
  results(): Locator {
    return this.#page.getByRole('region', { name: names.compare.results });
  }

  result(area: string | RegExp): Locator {
    return this.results().getByRole('button', { name: area });
  }

  /** What can be compared where the asked years can't. */
  offer(words: string | RegExp): Locator {
    return this.#page.getByRole('button', { name: words });
  }

  /** A small map of a year. */
  year(year: number): Locator {
    return this.stage().getByRole('button', { name: new RegExp(`${year}:`) });
  }

  /** One of the maps beside each other, from 1. */
  map(place: number): Locator {
    return this.stage().getByRole('region', { name: new RegExp(`^(Bản đồ|Map) ${place}$`) });
  }

  /** The name of an area on one of the maps, where they are drawn without WebGL. */
  areaOnMap(place: number, area: string): Locator {
    return this.map(place).locator('text').filter({ hasText: area });
  }

  async waitForMaps(count: number): Promise<void> {
    for (let place = 1; place <= count; place += 1) {
      await this.map(place).locator('[data-painted="true"]').waitFor();
    }
  }

  yearOfMap(place: number): Locator {
    return this.stage().getByRole('combobox', { name: new RegExp(`^(Năm|Year) .* ${place}$`) });
  }

  async addMap(): Promise<void> {
    await this.#page.getByRole('button', { name: names.compare.add }).click();
  }

  async swipe(): Promise<void> {
    // The mark of a radio is hidden under its words, which take the press.
    await this.#page.getByRole('radio', { name: names.compare.swipe }).check({ force: true });
  }

  divider(): Locator {
    return this.stage().getByRole('slider', { name: names.compare.divider });
  }

  /** Drags the divider by its grip, with the mouse. @param percent of the width to the right */
  async dragDivider(percent: number): Promise<void> {
    const [grip, stage] = [await this.divider().boundingBox(), await this.stage().boundingBox()];
    if (grip === null || stage === null) throw new Error('There is no divider on the screen.');
    const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2];
    await this.#page.mouse.move(x, y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(x + (stage.width * percent) / 100, y, { steps: 4 });
    await this.#page.mouse.up();
  }

  /** The same with a finger, on a screen that is touched. */
  async dragDividerByFinger(percent: number): Promise<void> {
    const [grip, stage] = [await this.divider().boundingBox(), await this.stage().boundingBox()];
    if (grip === null || stage === null) throw new Error('There is no divider on the screen.');
    const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2];
    // Playwright's own finger only taps.
    const screen = await this.#page.context().newCDPSession(this.#page);
    const touch = async (type: 'touchStart' | 'touchMove', toX: number) => {
      await screen.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x: toX, y }] });
    };
    await touch('touchStart', x);
    for (const part of [0.25, 0.5, 0.75, 1]) {
      await touch('touchMove', x + (part * stage.width * percent) / 100);
    }
    await screen.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await screen.detach();
  }
}
