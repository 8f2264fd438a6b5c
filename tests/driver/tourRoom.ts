import type { Locator, Page } from '@playwright/test';
import { names } from './names';

/** The tour of the map, and the help that it is found under. */
export class TourRoom {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  card(): Locator {
    return this.#page.getByRole('dialog', { name: names.tour.title });
  }

  button(which: 'next' | 'back' | 'skip' | 'done' | 'communes'): Locator {
    return this.card().getByRole('button', { name: names.tour[which] });
  }

  help(): Locator {
    return this.#page.getByRole('dialog', { name: names.help });
  }

  helpButton(): Locator {
    return this.#page.getByRole('button', { name: names.help });
  }

  showAgain(): Locator {
    return this.help().getByRole('button', { name: names.tour.again });
  }

  /** @returns whether the area that is pointed at can be seen beside the card */
  async isAreaFree(): Promise<boolean> {
    const area = this.#page.locator('path[data-tour-area]');
    const [pointed, card] = [await area.boundingBox(), await this.card().boundingBox()];
    if (pointed === null || card === null) return false;
    const [right, bottom] = [card.x + card.width, card.y + card.height];
    const { x, y, width, height } = pointed;
    return x + width <= card.x || x >= right || y + height <= card.y || y >= bottom;
  }
}
