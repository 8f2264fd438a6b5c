import { expect, type Page, type Route } from '@playwright/test';

/** Lets a file wait until it is let go, as a slow network does. */
export async function holdBack(page: Page, file: string): Promise<{ letGo: () => Promise<void> }> {
  const held: Route[] = [];
  await page.route(file, (route) => {
    held.push(route);
  });
  return {
    letGo: async () => {
      expect(held, `asked for ${file}`).not.toHaveLength(0);
      await Promise.all(held.map((route) => route.continue()));
    },
  };
}
