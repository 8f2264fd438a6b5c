import { expect, type Locator, type Page } from '@playwright/test';
import { names } from './names';

/** A place on the screen, in CSS pixels. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** The map in a reader's verbs. What is in its middle was put there by the `view` of a link. */
export class MapRoom {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  region(): Locator {
    return this.#page.getByRole('region', { name: names.map });
  }

  /** The drawing itself, which takes keys. */
  canvas(): Locator {
    return this.#page.getByRole('application', { name: names.canvas });
  }

  /** The drawing where there is no WebGL. */
  svg(): Locator {
    return this.#page.getByRole('img', { name: names.canvas });
  }

  /** Who the borders, the coast and the figures are from. */
  credits(): Locator {
    return this.region().getByRole('paragraph').filter({ hasText: 'GSHHG' });
  }

  /** What stands beside the pointer. It is for the eye alone: others have the list. */
  tooltip(): Locator {
    return this.region().locator('div[aria-hidden="true"]');
  }

  button(name: 'zoomIn' | 'zoomOut' | 'whole'): Locator {
    return this.region().getByRole('button', { name: names[name] });
  }

  /** Waits until the map has painted its first shaded areas. */
  async waitUntilPainted(): Promise<void> {
    await this.region().locator('[data-painted="true"]').waitFor();
  }

  /** Waits until the map has painted this and nothing else. */
  async waitForScene(indicator: string, level: string, year: number): Promise<void> {
    const scene = `${indicator} ${level} ${year}`;
    await this.region().locator(`[data-scene="${scene}"]`).waitFor();
  }

  /** The middle of the part that no panel covers. */
  async middle(): Promise<Point> {
    const free = this.region().getByRole('group', { name: names.mapControls }).locator('..');
    const box = await free.boundingBox();
    if (box === null) throw new Error('The map is not on the screen.');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  async pointAtMiddle(): Promise<void> {
    const { x, y } = await this.middle();
    // A hand arrives over some way; a pointer that jumps is at rest before the map hears of it.
    await this.#page.mouse.move(x - 2, y - 2);
    await this.#page.mouse.move(x, y);
  }

  async clickMiddle(): Promise<void> {
    const { x, y } = await this.middle();
    await this.#page.mouse.click(x, y);
  }

  async doubleClickMiddle(): Promise<void> {
    const { x, y } = await this.middle();
    await this.#page.mouse.dblclick(x, y);
  }

  async tapMiddle(): Promise<void> {
    const { x, y } = await this.middle();
    await this.#page.touchscreen.tap(x, y);
  }

  /** @returns how a few pixels in the middle look, to tell whether they have changed */
  async lookOfMiddle(): Promise<string> {
    const { x, y } = await this.middle();
    const clip = { x: x - 4, y: y - 4, width: 8, height: 8 };
    return (await this.#page.screenshot({ clip })).toString('base64');
  }

  /** Where an area's name stands in the drawing without WebGL; it is a place in the area. */
  async placeOfLabel(name: string): Promise<Point> {
    const label = this.svg().locator('text').filter({ hasText: name });
    await expect(label).toHaveCount(1);
    const box = await label.boundingBox();
    if (box === null) throw new Error(`${name} is not on the map.`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
}
