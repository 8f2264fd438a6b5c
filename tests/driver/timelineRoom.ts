import { expect, type Locator, type Page } from '@playwright/test';
import { names } from './names';

/** The years. */
export class TimelineRoom {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  slider(): Locator {
    return this.#page.getByRole('slider', { name: names.year });
  }

  /** The year in large figures, which can be typed over. */
  field(): Locator {
    return this.#page.getByRole('textbox', { name: names.yearField });
  }

  button(name: 'play' | 'pause'): Locator {
    return this.#page.getByRole('button', { name: names[name] });
  }

  /** The poverty lines that lie under the years. */
  lines(): Locator {
    return this.#page.getByRole('list', { name: names.lines }).getByRole('listitem');
  }

  async press(key: string): Promise<void> {
    await this.slider().press(key);
  }

  async chooseSpeed(speed: '×½' | '×1' | '×2'): Promise<void> {
    await this.#page.getByRole('combobox', { name: names.speed }).selectOption({ label: speed });
  }

  /** Where it stands, and the years in it: its edges in CSS pixels. */
  async place(): Promise<{ top: number; height: number; left: number; width: number }> {
    return this.slider().evaluate((slider) => {
      const box = slider.closest('section')?.getBoundingClientRect();
      const { left, width } = slider.getBoundingClientRect();
      return { top: box?.top ?? NaN, height: box?.height ?? NaN, left, width };
    });
  }

  /** Listens to the years that the timeline goes to from now on. */
  async watchYears(): Promise<() => Promise<number[]>> {
    const seen = await this.slider().evaluateHandle((slider) => {
      const years: number[] = [];
      const watch = () => {
        const year = Number(slider.getAttribute('aria-valuetext')?.slice(0, 4));
        if (year !== years.at(-1)) years.push(year);
      };
      new MutationObserver(watch).observe(slider, { attributeFilter: ['aria-valuetext'] });
      return years;
    });
    return () => seen.evaluate((years) => years);
  }

  /** @returns the year that the timeline stands at */
  async year(): Promise<number> {
    return Number(await this.slider().inputValue());
  }

  async expectYear(year: number): Promise<void> {
    await expect(this.slider()).toHaveValue(String(year));
    await expect(this.field()).toHaveValue(String(year));
  }
}
