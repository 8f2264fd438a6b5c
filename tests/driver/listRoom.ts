import { type Download, expect, type Locator, type Page } from '@playwright/test';
import { names } from './names';

type Column = keyof typeof names.columns;

/** The list of areas, the map's equal. */
export class ListRoom {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  region(): Locator {
    return this.#page.getByRole('region', { name: names.list });
  }

  filter(): Locator {
    return this.region().getByRole('searchbox', { name: names.filter });
  }

  /** The ways to filter, folded away at first. */
  async unfoldFilters(): Promise<void> {
    await this.region().getByRole('button', { name: names.filters.open }).click();
  }

  /** How values are compared. */
  valueMenu(): Locator {
    return this.region().getByRole('combobox', { name: names.filters.value });
  }

  limit(): Locator {
    return this.region().getByRole('textbox', { name: names.filters.number });
  }

  kind(name: RegExp): Locator {
    return this.region().getByRole('checkbox', { name });
  }

  /** What the list is filtered by. */
  active(): Locator {
    return this.region().getByRole('list', { name: names.filters.active }).getByRole('button');
  }

  /** What can be done with a list as it is filtered. */
  action(which: 'clear' | 'showUntold' | 'rank' | 'combine' | 'download'): Locator {
    return this.region().getByRole('button', { name: names.filters[which] }).first();
  }

  async takeAway(): Promise<Download> {
    const download = this.#page.waitForEvent('download');
    await this.action('download').click();
    return download;
  }

  /** How many areas the list says that it holds. */
  count(): Locator {
    return this.region().getByRole('status');
  }

  header(column: Column): Locator {
    return this.region().getByRole('columnheader', { name: names.columns[column] });
  }

  async sortBy(column: Column): Promise<void> {
    await this.header(column).getByRole('button').click();
  }

  row(area: string): Locator {
    const name = this.#page.getByRole('rowheader', { name: area, exact: true });
    return this.region().getByRole('row').filter({ has: name });
  }

  /** The button that an area's name is. */
  area(area: string): Locator {
    return this.row(area).getByRole('button', { name: area, exact: true });
  }

  /** @returns the areas in the order shown */
  async areas(): Promise<string[]> {
    return this.region().getByRole('rowheader').allInnerTexts();
  }

  /** What stands in a column of an area's row. */
  async cell(area: string, column: Exclude<Column, 'name'>): Promise<Locator> {
    await expect(this.header(column)).toHaveCount(1);
    const titles = await this.region().getByRole('columnheader').allInnerTexts();
    const at = titles.findIndex((title) => names.columns[column].test(title.trim()));
    // The first column is the row's header, which isn't a cell.
    return this.row(area)
      .getByRole('cell')
      .nth(at - 1);
  }
}
