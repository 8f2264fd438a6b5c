import type { Locator, Page } from '@playwright/test';
import { names } from './names';

/** The legend and what is chosen above it. */
export class LegendRoom {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  region(): Locator {
    return this.#page.getByRole('region', { name: names.legend });
  }

  /** Says what the map shows. */
  sentence(): Locator {
    return this.region().getByRole('paragraph').first();
  }

  /** The classes, lowest first. */
  classes(): Locator {
    return this.region().getByRole('list').first().getByRole('button');
  }

  /** @returns how many areas each class holds, and how many fall in several */
  async counts(): Promise<{ classes: number[]; several: number }> {
    const said = await this.classes().allTextContents();
    const several = this.region()
      .getByRole('paragraph')
      .filter({
        hasText: /chỉ biết khoảng giá trị|range only/,
      });
    const remark = (await several.count()) === 0 ? '0' : await several.innerText();
    return {
      classes: said.map((words) => Number(/: (\d+) /.exec(words)?.[1] ?? NaN)),
      several: Number(/^\d+/.exec(remark)?.[0] ?? (remark.startsWith('One') ? 1 : NaN)),
    };
  }

  /** @returns how many areas are known in each of the ways */
  async kinds(): Promise<number[]> {
    const items = await this.region()
      .getByRole('list')
      .nth(1)
      .getByRole('listitem')
      .allInnerTexts();
    return items.map((words) => Number(/(\d+)\s*$/.exec(words)?.[1] ?? NaN));
  }

  /** Unfolds the kinds that no area of the map is of. */
  async openOtherKinds(): Promise<void> {
    await this.region().locator('summary').filter({ hasText: names.otherKinds }).click();
  }

  /** What is on the map besides areas with figures. */
  grounds(): Locator {
    return this.region().getByRole('list', { name: names.grounds }).getByRole('listitem');
  }

  /** How sure the reader wants to be. */
  sureness(which: keyof typeof names.sure): Locator {
    return this.region().getByRole('radio', { name: names.sure[which] });
  }

  /** Whether another year's households may stand in. */
  borrowing(): Locator {
    return this.region().getByRole('checkbox', { name: names.borrowed });
  }

  async openSettings(): Promise<void> {
    await this.region().locator('summary').filter({ hasText: names.classSettings }).click();
  }

  setting(which: 'classMethod' | 'classCount' | 'classBasis'): Locator {
    return this.region().getByRole('combobox', { name: names[which] });
  }

  limits(): Locator {
    return this.region().getByRole('textbox', { name: names.ownLimits });
  }

  async takeLimits(typed: string): Promise<void> {
    await this.limits().fill(typed);
    await this.region().getByRole('button', { name: names.apply }).click();
  }
}
