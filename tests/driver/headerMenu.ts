import type { Page } from '@playwright/test';
import { names } from './names';

/** Unfolds a menu of the header; on a narrow screen its actions are rows of the one folded menu. */
export async function unfold(page: Page, which: keyof typeof names.menus): Promise<void> {
  const menu = page.getByRole('button', { name: names.menus[which] });
  if (!(await menu.isVisible())) return;
  if ((await menu.getAttribute('aria-expanded')) === 'false') await menu.click();
}
